internal import KaderDomain
internal import KaderExchange

extension Phrase {
    init(_ error: DocumentError) {
        switch error {
        case .draft(let region, let year):
            self.init(
                nl:
                    "Niet gemaakt: het plan \(region) \(year) is nog een concept. Stel het eerst vast, "
                    + "of maak de versie voor het bestuur.",
                en:
                    "Not made: the plan \(region) \(year) is still a draft. Adopt it first, or make "
                    + "the version for the board.")
        case .nothing(let year):
            self.init(
                nl: "Niet gemaakt: van \(year) is er geen plan dat je zo kunt laten zien.",
                en: "Not made: there is no plan of \(year) that can be shown this way.")
        }
    }
}
