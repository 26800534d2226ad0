/// What somebody may ask about their own data.
public enum PersonRight: String, CaseIterable, Sendable {
    case access, rectification, erasure, restriction, portability, objection

    public var label: Phrase {
        switch self {
        case .access: Phrase(nl: "inzage", en: "access")
        case .rectification: Phrase(nl: "verbetering", en: "rectification")
        case .erasure: Phrase(nl: "verwijdering", en: "erasure")
        case .restriction: Phrase(nl: "beperking", en: "restriction")
        case .portability: Phrase(nl: "overdracht", en: "portability")
        case .objection: Phrase(nl: "bezwaar", en: "objection")
        }
    }

    /// The article of the AVG.
    public var article: Int {
        switch self {
        case .access: 15
        case .rectification: 16
        case .erasure: 17
        case .restriction: 18
        case .portability: 20
        case .objection: 21
        }
    }
}
