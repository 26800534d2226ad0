/// How the actions of plans lie over the four roles, the three levels and the four transitions (S29,
/// S30, S32), so that what is left out shows.
///
/// Actions count that were not dropped or put off; each bears the marks of its goal and theme too.
/// An action with two roles counts for both.
public struct PlanBalance: Hashable, Sendable {
    /// All actions that count.
    public let total: Int
    private let counts: [Cell: Count]

    /// A role at a level, or all that bear one mark; nil where they bear none of that list.
    private enum Cell: Hashable, Sendable {
        case pair(role: PlanTag?, level: PlanTag?)
        case one(PlanTag)
    }

    /// Of a number of actions, how many are done.
    public struct Count: Hashable, Sendable {
        public var done: Int
        public var all: Int

        public init(done: Int = 0, all: Int = 0) {
            self.done = done
            self.all = all
        }
    }

    public init(_ trees: some Sequence<PlanTree>) {
        var (counts, total) = ([Cell: Count](), 0)
        for tree in trees {
            let marks = tree.tags
            for item in tree.lines.map(\.item) where item.isCounted {
                total += 1
                for cell in Self.cells(marks[item.id] ?? []) {
                    counts[cell, default: Count()].all += 1
                    if item.state == .done { counts[cell, default: Count()].done += 1 }
                }
            }
        }
        self.total = total
        self.counts = counts
    }

    /// - Parameters:
    ///   - role: nil for actions without one.
    ///   - level: nil for actions without one.
    public func count(role: PlanTag?, level: PlanTag?) -> Count {
        counts[.pair(role: role, level: level)] ?? Count()
    }

    /// All actions that bear this mark.
    public func count(_ tag: PlanTag) -> Count { counts[.one(tag)] ?? Count() }

    /// Roles and transitions of which there is no action at all; of transitions the fourth "hardly
    /// gets attention" (B:495).
    public var gaps: [PlanTag] {
        (PlanTag.all(of: .role) + PlanTag.all(of: .transition)).filter { count($0).all == 0 }
    }

    private static func cells(_ marks: Set<PlanTag>) -> [Cell] {
        let pairs = marked(.role, marks).flatMap { role in
            marked(.level, marks).map { Cell.pair(role: role, level: $0) }
        }
        return pairs + marks.map { .one($0) }
    }

    /// Those of one list; nil where there are none.
    private static func marked(_ kind: PlanTagKind, _ marks: Set<PlanTag>) -> [PlanTag?] {
        let found = marks.filter { $0.kind == kind }.sorted()
        return found.isEmpty ? [nil] : found
    }
}
