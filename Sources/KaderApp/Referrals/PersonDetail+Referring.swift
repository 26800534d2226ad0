internal import KaderDomain

/// A form that can be opened for a person, and what it is called in a list to choose from.
struct FormChoice {
    let label: Phrase
    let form: FormKind

    init(_ label: Phrase, _ form: FormKind) {
        self.label = label
        self.form = form
    }
}

extension PersonDetail {
    /// Every step with referrals that are open, a new one, and noting a partner's number.
    var referring: [FormChoice] {
        let name = contact.name.description
        let known = referrals.flatMap { steps(with: $0) + changing($0) }
        let new = FormChoice(
            Phrase(nl: "nieuwe doorverwijzing", en: "new referral"),
            .referral(ReferralForm(of: id, name: name)))
        return known + [new] + [
            FormChoice(
                Phrase(nl: "nummer bij een partner", en: "number with a partner"),
                .partnerReference(PartnerReferenceForm(of: id, name: name)))
        ]
    }

    private func steps(with entry: ReferralEntry) -> [FormChoice] {
        entry.referral.steps.filter { $0 != .hear }.map { step in
            FormChoice(
                Phrase(entry, step.label), .referralStep(ReferralStepForm(step, of: entry)))
        }
    }

    private func changing(_ entry: ReferralEntry) -> [FormChoice] {
        guard entry.referral.state == .draft else { return [] }
        return [
            FormChoice(
                Phrase(entry, Phrase(nl: "wijzigen", en: "edit")),
                .referral(ReferralForm(editing: entry)))
        ]
    }
}

extension Phrase {
    /// `UWV (verstuurd): aangenomen`.
    fileprivate init(_ entry: ReferralEntry, _ what: Phrase) {
        let (target, state) = (entry.target, entry.referral.state.label)
        self.init(
            nl: "\(target.nl) (\(state.nl)): \(what.nl)",
            en: "\(target.en) (\(state.en)): \(what.en)")
    }
}
