public import KaderDomain

extension Phrase {
    /// What did not happen with a referral, and what to do now.
    init(_ error: ReferralError) {
        switch error {
        case .nobody:
            self.init(
                nl: "Niet bewaard: zeg wie je doorverwijst.",
                en: "Not saved: say whom you refer.")
        case .noTarget:
            self.init(
                nl: "Niet bewaard: kies een afdeling, een bestuurder of een partner.",
                en: "Not saved: choose a department, an official or a partner.")
        case .noReason:
            self.init(
                nl: "Niet bewaard: zeg waarom iemand wordt doorverwezen.",
                en: "Not saved: say why somebody is referred.")
        case .noPurpose:
            self.init(
                nl: "Niet bewaard: zeg waarvoor de toestemming is, en wat erheen mag.",
                en: "Not saved: say what the consent is for, and what may go there.")
        case .noConsent(let target): self.init(withoutConsent: target)
        case .nothingToWithdraw:
            self.init(
                nl: "Niet veranderd: er is geen toestemming om in te trekken.",
                en: "Nothing changed: there is no consent to withdraw.")
        case .noRefusal:
            self.init(
                nl: "Niet bewaard: zeg waarom het wordt geweigerd, voor wie doorverwees.",
                en: "Not saved: say why it is refused, for whoever referred them.")
        case .notNow(let state):
            self.init(
                nl: "Niet gedaan: deze doorverwijzing is \(state.label.nl). Kijk wat er nu kan.",
                en: "Not done: this referral is \(state.label.en). See what can be done now.")
        case .before(let day):
            self.init(
                nl: "Niet bewaard: dit ligt voor de vorige stap, op \(day.medium(in: .nl)).",
                en: "Not saved: this is before the previous step, on \(day.medium(in: .en)).")
        case .tooEarly:
            self.init(
                nl: "Niet bewaard: die dag moet nog komen. Noteer wat al gebeurd is.",
                en: "Not saved: that day is still to come. Note what has happened.")
        case .nothingToHear:
            self.init(
                nl: "Niet veranderd: er kwam niets terug dat nog niet gelezen is.",
                en: "Nothing changed: nothing came back that is still unread.")
        case .otherVisitor:
            self.init(
                nl: "Niet bewaard: dit bezoek is niet van deze persoon. Kies een ander bezoek.",
                en: "Not saved: this visit is not this person's. Choose another visit.")
        }
    }

    private init(withoutConsent target: ReferralTarget) {
        let name = target.label(official: "").nl
        self.init(
            nl:
                "Niet verstuurd: er is geen toestemming voor \(name). Vraag die eerst en noteer haar.",
            en: "Not sent: there is no consent for \(name). Ask for it first and note it.")
    }

    /// What did not happen with the number of a partner, and what to do now.
    init(_ error: PartnerReferenceError) {
        let most = PartnerReference.maximumLength
        switch error {
        case .noSystem:
            self.init(
                nl: "Niet bewaard: noem het systeem van de partner, in hoogstens \(most) tekens.",
                en: "Not saved: name the partner's system, in \(most) characters at most.")
        case .notANumber:
            self.init(
                nl:
                    "Niet bewaard: een nummer heeft alleen letters, cijfers en -./_ en hoogstens \(most) tekens. Meer bewaart kader niet.",
                en:
                    "Not saved: a number has only letters, digits and -./_ and \(most) characters at most. kader keeps nothing else."
            )
        case .otherPerson:
            self.init(
                nl: "Niet bewaard: die doorverwijzing is van iemand anders.",
                en: "Not saved: that referral is somebody else's.")
        }
    }
}

extension ReferralEntry {
    /// `naar juridisch · verstuurd`: to whom, and how it stands.
    public var line: Phrase {
        Phrase(
            nl: "naar \(target.nl) · \(referral.state.told.nl)",
            en: "to \(target.en) · \(referral.state.told.en)")
    }
}
