/// A level at which the union has visible work in a region (S30).
public enum RegionLevel: String, CaseIterable, Codable, Sendable {
    case administrative, tactical, operational

    public var label: Phrase {
        switch self {
        case .administrative: Phrase(nl: "bestuurlijk", en: "administrative")
        case .tactical: Phrase(nl: "tactisch", en: "tactical")
        case .operational: Phrase(nl: "uitvoerend", en: "operational")
        }
    }
}
