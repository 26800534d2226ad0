/// How far the union is at one level of a region, up to the co-direction that is aimed at in all 35
/// in 2027 (S30). The four steps are ours: the vision names the aim and no scale.
public enum LevelStanding: String, CaseIterable, Codable, Comparable, Sendable {
    case none, present, influence
    case coDirection = "co-direction"

    /// 0 for none through 3 for co-direction.
    public var steps: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (left: Self, right: Self) -> Bool { left.steps < right.steps }

    public var label: Phrase {
        switch self {
        case .none: Phrase(nl: "geen", en: "none")
        case .present: Phrase(nl: "aanwezig", en: "present")
        case .influence: Phrase(nl: "invloed", en: "influence")
        case .coDirection: Phrase(nl: "mede-regie", en: "co-direction")
        }
    }
}
