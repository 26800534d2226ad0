internal import KaderDomain

extension Phrase {
    init(_ error: PrivacyError) {
        switch error {
        case .withoutReason:
            self.init(
                nl: "Niet gedaan: zeg waarom, want dat moet later na te lezen zijn.",
                en: "Not done: say why, so that it can be read later.")
        case .nobody:
            self.init(
                nl: "Niet bewaard: van wie is het verzoek? Geef een persoon of een naam.",
                en: "Not saved: whose request is it? Give a person or a name.")
        case .toldTooLate(let last):
            self.init(
                nl:
                    "Niet uitgesteld: dat moet je binnen de eerste maand laten weten, uiterlijk \(last).",
                en:
                    "Not put off: they must be told within the first month, by \(last).")
        case .extendedAlready:
            self.init(
                nl: "Niet uitgesteld: dat kan maar één keer.",
                en: "Not put off: that can be done only once.")
        case .answeredAlready:
            self.init(
                nl: "Niet gedaan: dit verzoek is al beantwoord. Leg een nieuw verzoek vast.",
                en: "Not done: this request has already been answered. Write down a new one.")
        case .answeredBefore(let day):
            self.init(
                nl: "Niet bewaard: het begon pas op \(day). Kies een latere dag.",
                en: "Not saved: it only began on \(day). Choose a later day.")
        case .notIdentified:
            self.init(
                nl:
                    "Niet beantwoord: schrijf eerst op hoe je zag dat het diegene zelf is, zonder kopie van een bewijs.",
                en:
                    "Not answered: first write down how you checked who they are, without a copy of a document."
            )
        case .withoutGround:
            self.init(
                nl: "Niet bewaard: zeg op welke grond je het niet (helemaal) doet.",
                en: "Not saved: say on what ground it is not done, or not fully.")
        case .nothingHappened, .fewerThanNobody, .lateWithoutReason, .restricted,
            .restrictedAlready, .notRestricted:
            self.init(other: error)
        }
    }

    private init(other error: PrivacyError) {
        switch error {
        case .restricted(let day, let reason):
            self.init(
                nl:
                    "Niet bewaard: van deze persoon mag sinds \(day) niets veranderen (\(reason)). Vraag de beheerder of dat nog zo is.",
                en:
                    "Not saved: nothing about this person may change since \(day) (\(reason)). Ask the administrator whether that is still so."
            )
        case .restrictedAlready:
            self.init(
                nl: "Niet gedaan: voor deze persoon geldt al een beperking.",
                en: "Not done: this person is already restricted.")
        case .notRestricted:
            self.init(
                nl: "Niet gedaan: voor deze persoon geldt geen beperking.",
                en: "Not done: this person is not restricted.")
        case .nothingHappened:
            self.init(
                nl: "Niet bewaard: schrijf op wat er gebeurde.",
                en: "Not saved: write down what happened.")
        case .fewerThanNobody:
            self.init(
                nl: "Niet bewaard: het aantal mensen is 0 of meer.",
                en: "Not saved: the number of people has to be 0 or more.")
        default:
            self.init(
                nl:
                    "Niet bewaard: na 72 uur gemeld. Zeg waarom zo laat, dat vraagt de wet.",
                en:
                    "Not saved: reported after 72 hours. Say why so late: the law asks for that."
            )
        }
    }
}
