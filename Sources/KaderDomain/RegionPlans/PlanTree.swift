/// The lines of one plan in the order in which they are shown: a theme, its goals, their actions.
///
/// What is shown is a deterministic repair of what is stored (ARCHITECTURE 18): a line whose parent
/// is missing or of the wrong level is an orphan, shown after the rest at its own level, and every
/// line is shown exactly once.
public struct PlanTree: Hashable, Sendable {
    /// Depth first. `lines.count` is the number of items given.
    public let lines: [Line]

    /// One line: the item, how deep it stands, and how much of what hangs under it is done.
    public struct Line: Hashable, Sendable, Identifiable {
        public let item: PlanItem
        public let depth: Int
        public let progress: Progress
        public let isOrphan: Bool

        public var id: PlanItem.ID { item.id }
    }

    public init(_ items: [PlanItem]) {
        let byId = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ordered = items.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
        let children = Dictionary(grouping: ordered.filter { Self.isPlaced($0, in: byId) }) {
            $0.parent
        }
        var lines: [Line] = []
        for theme in ordered where theme.level == .theme {
            Self.append(theme, children, isOrphan: false, to: &lines)
        }
        for orphan in ordered where orphan.level != .theme && !Self.isPlaced(orphan, in: byId) {
            Self.append(orphan, children, isOrphan: true, to: &lines)
        }
        self.lines = lines
    }

    /// The progress of the whole plan.
    public var progress: Progress { Progress(of: lines.map(\.item)) }

    /// Whether the parent is there and of the level above; a cycle is then impossible, for levels
    /// only go down.
    private static func isPlaced(_ item: PlanItem, in byId: [PlanItem.ID: PlanItem]) -> Bool {
        guard let parent = item.parent.flatMap({ byId[$0] }) else { return false }
        return parent.level == item.level.above
    }

    private static func append(
        _ item: PlanItem, _ children: [PlanItem.ID?: [PlanItem]], isOrphan: Bool,
        to lines: inout [Line]
    ) {
        let place = lines.count
        for child in children[item.id] ?? [] {
            append(child, children, isOrphan: false, to: &lines)
        }
        let below = lines[place...].map(\.item)
        let line = Line(
            item: item, depth: item.level.depth, progress: Progress(of: [item] + below),
            isOrphan: isOrphan)
        lines.insert(line, at: place)
    }
}

/// How many of a number of actions are done. Dropped and carried-over ones do not count.
public struct Progress: Hashable, Sendable {
    public let done: Int
    public let total: Int

    public init(of items: some Sequence<PlanItem>) {
        let counted = items.filter(\.isCounted)
        done = counted.count { $0.state == .done }
        total = counted.count
    }

    /// 0...1, or nil where there is nothing to do.
    public var fraction: Double? { total == 0 ? nil : Double(done) / Double(total) }
}

extension PlanLevel {
    fileprivate var depth: Int {
        switch self {
        case .theme: 0
        case .goal: 1
        case .action: 2
        }
    }
}
