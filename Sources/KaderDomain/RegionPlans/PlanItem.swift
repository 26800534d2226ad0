/// A line of a region plan: a theme, a goal under a theme, or an action (*actiepunt*) under a
/// goal (S28).
///
/// Always true: the title is not blank; a theme has no parent, a goal and an action have one.
/// Owner, partners, deadline, state, means and evidence mean something for actions only; marks are
/// each there once, in their own order.
public struct PlanItem: Hashable, Identifiable, Sendable {
    public let id: Identifier<PlanItem>
    public let plan: RegionPlan.ID
    public let level: PlanLevel
    public var parent: Identifier<PlanItem>?

    /// Its place among its siblings: a finite number. Kept to fifteen digits, so that about forty
    /// times in a row a line fits between the same two.
    public var rank: Double
    public var title: String
    public var owner: PlanOwner?
    public var partners: String
    public var deadline: Day?
    public var state: ActionState
    public var note: String
    public var tags: [PlanTag] { didSet { tags = Self.ordered(tags) } }

    /// Which fund or budget pays for it (S28: *middelen*).
    public var means: String

    /// What shows that it was reached (S42), in a sentence.
    public var evidence: String

    /// - Throws: ``PlanError/untitled`` or ``PlanError/misplaced``.
    public init(
        id: Identifier<PlanItem>, plan: RegionPlan.ID, level: PlanLevel,
        parent: Identifier<PlanItem>? = nil, rank: Double, title: String, owner: PlanOwner? = nil,
        partners: String = "", deadline: Day? = nil, state: ActionState = .toDo, note: String = "",
        tags: [PlanTag] = [], means: String = "", evidence: String = ""
    ) throws(PlanError) {
        guard !title.trimmed.isEmpty else { throw .untitled }
        guard (level == .theme) == (parent == nil), rank.isFinite else { throw .misplaced }
        self.id = id
        self.plan = plan
        self.level = level
        self.parent = parent
        self.rank = rank
        self.title = title.trimmed
        self.owner = owner
        self.partners = partners.trimmed
        self.deadline = deadline
        self.state = state
        self.note = note
        self.tags = Self.ordered(tags)
        self.means = means.trimmed
        self.evidence = evidence.trimmed
    }

    private static func ordered(_ tags: [PlanTag]) -> [PlanTag] { Set(tags).sorted() }

    /// The same line at another place.
    ///
    /// - Throws: ``PlanError/misplaced``.
    public func moved(
        under parent: Identifier<PlanItem>?, rank: Double
    ) throws(PlanError) -> PlanItem {
        try PlanItem(
            id: id, plan: plan, level: level, parent: parent, rank: rank, title: title,
            owner: owner, partners: partners, deadline: deadline, state: state, note: note,
            tags: tags, means: means, evidence: evidence)
    }

    /// Whether it is one of the actions of which progress is told: not dropped, not put off.
    public var isCounted: Bool { level == .action && state != .dropped && state != .postponed }

    /// Whether an open action's deadline has passed.
    public func isOverdue(on day: Day) -> Bool {
        guard level == .action, state.isOpen, let deadline else { return false }
        return deadline < day
    }
}

public enum PlanLevel: String, CaseIterable, Sendable, Codable {
    case theme, goal, action

    public var label: Phrase {
        switch self {
        case .theme: Phrase(nl: "thema", en: "theme")
        case .goal: Phrase(nl: "doel", en: "goal")
        case .action: Phrase(nl: "actiepunt", en: "action")
        }
    }

    /// What may stand directly under this.
    public var below: PlanLevel? {
        switch self {
        case .theme: .goal
        case .goal: .action
        case .action: nil
        }
    }

    /// What this may stand directly under.
    public var above: PlanLevel? {
        switch self {
        case .theme: nil
        case .goal: .theme
        case .action: .goal
        }
    }
}

/// Why a plan or a line of it cannot be stored as asked.
public enum PlanError: Error, Hashable, Sendable {
    case untitled

    /// A theme under something, or a goal or action under nothing or under the wrong thing.
    case misplaced
    case existsAlready(region: String, year: Int)
    case stillHolds(count: Int)

    /// An answer of the analysis without words.
    case untold

    /// Lines are taken over into a later year only, and within ``RegionPlan/years``.
    case notAhead(year: Int)
}
