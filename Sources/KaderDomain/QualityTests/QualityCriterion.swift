/// One question of the test, so put that yes is good (S33). In the order of the four A's.
public enum QualityCriterion: String, CaseIterable, Comparable, Sendable {
    case caoWage = "cao-wage"
    case pension
    case paid
    case flex
    case lasting

    /// Whoever learns with a benefit does no productive work; after that they are paid (bbl).
    case learning
    case safe
    case rights
    case voluntary

    public var pillar: QualityPillar {
        switch self {
        case .caoWage, .pension, .paid, .flex: .terms
        case .lasting, .learning: .content
        case .safe: .conditions
        case .rights, .voluntary: .relations
        }
    }

    public var label: Phrase {
        switch self {
        case .caoWage: Phrase(nl: "loon volgens cao", en: "wage under the cao")
        case .pension: Phrase(nl: "pensioenopbouw", en: "pension")
        case .paid: Phrase(nl: "productief werk betaald", en: "productive work is paid")
        case .flex: Phrase(nl: "flex alleen piek en ziek", en: "flex for peaks and sickness only")
        case .lasting: Phrase(nl: "duurzaam werk", en: "lasting work")
        case .learning: Phrase(nl: "eerst leren, dan bbl", en: "learn first, then bbl")
        case .safe: Phrase(nl: "veilig en gezond", en: "safe and healthy")
        case .rights: Phrase(nl: "werknemersrechten", en: "rights of employees")
        case .voluntary: Phrase(nl: "deelname vrijwillig", en: "taking part is voluntary")
        }
    }

    public static func < (left: QualityCriterion, right: QualityCriterion) -> Bool {
        left.order < right.order
    }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
