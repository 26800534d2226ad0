internal import KaderDomain
public import KaderExchange
internal import KaderStore

/// What the law asks to have on paper, made from the file as it is.
public enum PrivacyPaper: String, CaseIterable, Sendable {
    /// The register of processing activities (AVG 30), the annex to the DPIA (35), who may do what (32), and
    /// all breaches (33).
    case register
    case dataMap = "data-map"
    case matrix, breaches
}

extension Dependencies {
    /// - Throws: ``AccessError`` for the breaches; the rest tells of the program, not of people.
    public func document(_ paper: PrivacyPaper) throws -> Document {
        let day = store.now.day
        return switch paper {
        case .register: ProcessingRegister(in: language).document(on: day)
        case .dataMap: DataMap(in: language, kind: ThingWords.label).document(on: day)
        case .matrix: AccessTable(in: language).document(on: day)
        case .breaches:
            BreachLog(
                try store.breaches(), isFictional: store.founding.isDemo, in: language
            ).document(on: day)
        }
    }
}
