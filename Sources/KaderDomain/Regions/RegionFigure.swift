/// A figure by which the regions can be compared on the map.
public enum RegionFigure: String, CaseIterable, Codable, Sendable {
    /// Actions of this year's plan whose deadline is over.
    case overdue

    /// How many of a hundred actions of this year's plan are done.
    case progress

    /// Levels at which there is co-direction, 0...3 (S30).
    case levels
    case networks

    /// Those that somebody still has to do something about.
    case signals

    /// How many of a hundred minutes of the consulenten are filled, in this quarter.
    case occupancy

    /// Seats that are vacant, or whose term ends soon (S35).
    case seats

    public var label: Phrase {
        switch self {
        case .overdue: Phrase(nl: "actiepunten te laat", en: "overdue actions")
        case .progress: Phrase(nl: "voortgang van het plan", en: "progress of the plan")
        case .levels: Phrase(nl: "niveaus in mede-regie", en: "levels in co-direction")
        case .networks: Phrase(nl: "netwerken", en: "networks")
        case .signals: Phrase(nl: "open signalen", en: "open signals")
        case .occupancy: Phrase(nl: "bezetting spreekuren", en: "occupancy of spreekuren")
        case .seats: Phrase(nl: "zetels leeg of aflopend", en: "seats vacant or ending")
        }
    }

    /// Whether it is a share, in whole percents.
    public var isShare: Bool { self == .progress || self == .occupancy }

    /// From what value on each of four shades is given. Fixed, so that two days compare.
    public var bounds: [Double] {
        switch self {
        case .overdue, .signals: [1, 2, 4, 8]
        case .networks, .seats: [1, 2, 3, 5]
        case .levels: [1, 2, 3, 3]
        case .progress, .occupancy: [1, 25, 50, 75]
        }
    }
}
