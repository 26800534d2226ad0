internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// To whom they were referred and how that stands, and the numbers of partners (S43, S48).
    static let referrals = PersonSection(
        Phrase(nl: "Doorverwijzingen", en: "Referrals")
    ) { card in
        let referred: [DetailRow] = card.person.referrals.map { entry in
            .text(line(entry, card), role: entry.referral.state.isOpen ? .plain : .muted)
        }
        let numbers: [DetailRow] = card.person.references.map {
            .pair(label: $0.reference.system, value: $0.reference.number)
        }
        return referred + numbers
    }

    /// Since when, to whom, how it stands and until when it can wait.
    private static func line(_ entry: ReferralEntry, _ card: PersonCard) -> String {
        let (referral, language) = (entry.referral, card.language)
        let parts = [
            "\(referral.since.short(in: language)) \(referral.since.year)", entry.line[language],
            isWithoutConsent(referral) ? Phrase.noConsent[language] : "",
            entry.due.map { Phrase(due: $0, isLate: $0 < card.today)[language] } ?? "",
            referral.reason,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private static func isWithoutConsent(_ referral: Referral) -> Bool {
        referral.target.isExternal && referral.state == .draft && !referral.isConsented
    }
}

extension Phrase {
    fileprivate static let noConsent = Phrase(
        nl: "nog geen toestemming", en: "no consent yet")

    fileprivate init(due day: Day, isLate: Bool) {
        let (nl, en) = (day.short(in: .nl), day.short(in: .en))
        self =
            isLate
            ? Phrase(nl: "te laat sinds \(nl)", en: "late since \(en)")
            : Phrase(nl: "antwoord uiterlijk \(nl)", en: "answer by \(en)")
    }
}
