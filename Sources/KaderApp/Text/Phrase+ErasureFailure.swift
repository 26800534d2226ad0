public import KaderDomain

extension Phrase {
    /// Why somebody was not erased, and what to do now.
    init(_ error: ErasureError) {
        switch error {
        case .obstacles(let obstacles):
            let reasons = obstacles.map(Phrase.init)
            self.init(
                nl: "Niet gewist: \(reasons.map(\.nl).joined(separator: ", ")). Rond dat eerst af.",
                en: "Not erased: \(reasons.map(\.en).joined(separator: ", ")). End that first.")
        case .erased:
            self.init(
                nl: "Niet gedaan: deze gegevens zijn gewist en komen niet terug.",
                en: "Not done: this was erased, and does not come back.")
        case .cannotUndo:
            self.init(
                nl: "Wissen kan niet ongedaan gemaakt worden: wat gewist is, is weg.",
                en: "Erasing cannot be undone: what was erased is gone.")
        case .otherName:
            self.init(
                nl: "Niet gewist: dat is niet de juiste naam. Typ de naam zoals kader die toont.",
                en: "Not erased: that is not the right name. Type it as kader shows it.")
        case .otherCount(let count):
            self.init(
                nl: "Niets gewist: het zijn er nu \(count). Kijk eerst na wat er weggaat.",
                en: "Nothing erased: there are \(count) now. First look at what goes.")
        }
    }

    /// What keeps somebody, with the day on which it ends.
    public init(_ obstacle: ErasureObstacle) {
        let reason = Phrase(obstacle.reason)
        guard let until = obstacle.until else {
            self = reason
            return
        }
        self.init(
            nl: "\(reason.nl) (tot en met \(until.medium(in: .nl)))",
            en: "\(reason.en) (through \(until.medium(in: .en)))")
    }

    private init(_ reason: ErasureObstacle.Reason) {
        switch reason {
        case .appointment: self.init(nl: "er is een afspraak", en: "there is an appointment")
        case .waiting: self.init(nl: "staat op de wachtlijst", en: "is on the waiting list")
        case .trajectory: self.init(nl: "er loopt een traject", en: "a trajectory is under way")
        case .dossier: self.init(nl: "er is een open dossier", en: "a dossier is open")
        case .referral:
            self.init(nl: "er loopt een doorverwijzing", en: "a referral is under way")
        case .crisisStep:
            self.init(nl: "doet een stap in een crisis", en: "has a step in a crisis")
        case .role: self.init(nl: "heeft een rol bij de bond", en: "has a role in the union")
        case .access: self.init(nl: "heeft toegang tot kader", en: "has access to kader")
        case .restricted:
            self.init(
                nl: "aan de gegevens mag niets veranderen", en: "the data may not be changed")
        case .asked:
            self.init(
                nl: "er ligt een verzoek dat nog beantwoord moet worden",
                en: "a request still has to be answered")
        case .claims:
            self.init(
                nl: "over een gesloten zaak kan nog een vordering komen",
                en: "a claim may still come about a closed case")
        }
    }
}
