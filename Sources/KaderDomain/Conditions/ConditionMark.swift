/// How one condition stands in a region (S56).
///
/// One per region and condition: its identity follows from both. A condition without a mark is not
/// begun.
public struct ConditionMark: Hashable, Identifiable, Sendable {
    public let region: String
    public let condition: RegionCondition
    public var state: State

    /// Who sees to it.
    public var owner: PlanOwner?

    /// Since when it stands so.
    public var day: Day
    public var note: String

    public enum State: String, CaseIterable, Sendable, Codable {
        case open, busy, met

        public var label: Phrase {
            switch self {
            case .open: Phrase(nl: "niet begonnen", en: "not begun")
            case .busy: Phrase(nl: "mee bezig", en: "under way")
            case .met: Phrase(nl: "in orde", en: "met")
            }
        }
    }

    public var id: Identifier<ConditionMark> { Self.id(region, condition) }

    public static func id(
        _ region: String, _ condition: RegionCondition
    ) -> Identifier<ConditionMark> {
        .named("\(region) \(condition.rawValue)")
    }

    public init(
        region: String, condition: RegionCondition, state: State, owner: PlanOwner? = nil,
        day: Day, note: String = ""
    ) {
        self.region = region
        self.condition = condition
        self.state = state
        self.owner = owner
        self.day = day
        self.note = note.trimmed
    }
}

/// The conditions of one region that are marked, and what those who see to them are called.
public struct ConditionList: Hashable, Sendable {
    public let region: String
    public let marks: [RegionCondition: ConditionMark]
    public let ownerNames: [PlanOwner: String]

    public init(
        region: String, marks: [RegionCondition: ConditionMark], ownerNames: [PlanOwner: String]
    ) {
        self.region = region
        self.marks = marks
        self.ownerNames = ownerNames
    }

    /// How many are met, of twelve.
    public var met: Int { marks.values.count { $0.state == .met } }

    public func state(_ condition: RegionCondition) -> ConditionMark.State {
        marks[condition]?.state ?? .open
    }
}
