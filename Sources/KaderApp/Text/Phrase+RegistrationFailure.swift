internal import KaderDomain

extension Phrase {
    /// Why a visit was not written down, and what to do now.
    init(_ error: RegistrationError) {
        switch error {
        case .tooManyProblems:
            self.init(
                nl: "Niet bewaard: kies hoogstens drie problemen, de belangrijkste.",
                en: "Not saved: choose three problems at most, those that matter most.")
        case .sameProblemTwice:
            self.init(
                nl: "Niet bewaard: hetzelfde probleem staat er twee keer. Haal er een weg.",
                en: "Not saved: the same problem is there twice. Remove one.")
        case .tooManyConsulenten:
            self.init(
                nl: "Niet bewaard: kies hoogstens twee verschillende consulenten.",
                en: "Not saved: choose two different consulenten at most.")
        case .advisesThemselves:
            self.init(
                nl: "Niet bewaard: de bezoeker staat ook als consulent. Kies een ander.",
                en: "Not saved: the visitor is also named as consulent. Choose another.")
        case .nothingAgreed:
            self.init(
                nl:
                    "Niet bewaard: er staat wie iets doet, maar niet wat. Vul in wat er is afgesproken.",
                en: "Not saved: it says who does something, but not what. Fill in what was agreed.")
        case .deadlinePast:
            self.init(
                nl: "Niet bewaard: de uiterste dag ligt voor het bezoek. Kijk de dag na.",
                en: "Not saved: the deadline is before the visit. Check the day.")
        case .unknownProblem(let code):
            self.init(
                nl:
                    "Niet bewaard: probleem \"\(code)\" is niet te kiezen. Kies er een uit de lijst.",
                en: "Not saved: problem \"\(code)\" cannot be chosen. Choose one from the list.")
        case .conflict(let consulent):
            self.init(
                nl:
                    "Niet bewaard: \(consulent) heeft hier een dubbele pet. Laat een ander dit gesprek doen.",
                en:
                    "Not saved: \(consulent) has a conflict of interest here. Let somebody else do this."
            )
        }
    }

    /// What did not happen with an employer, and what to do now.
    init(_ error: EmployerError) {
        switch error {
        case .nameless:
            self.init(
                nl: "Niet bewaard: de werkgever heeft nog geen naam. Vul een naam in.",
                en: "Not saved: the employer has no name yet. Fill in a name.")
        case .nowhere:
            self.init(
                nl: "Niet bewaard: waar is deze vestiging? Vul een naam of een gemeente in.",
                en: "Not saved: where is this place of work? Fill in a name or a municipality.")
        case .mergedIntoItself:
            self.init(
                nl: "Niet samengevoegd: dit is een en dezelfde werkgever. Kies een andere.",
                en: "Not merged: this is one and the same employer. Choose another.")
        case .merged:
            self.init(
                nl: "Niet samengevoegd: een van de twee is al deel van een andere werkgever.",
                en: "Not merged: one of the two is part of another employer already.")
        case .notMerged:
            self.init(
                nl: "Niet veranderd: deze werkgever is nergens mee samengevoegd.",
                en: "Nothing changed: this employer was not merged with another.")
        }
    }
}
