/// An action on the timeline of its year: from when to when it runs.
///
/// Always true: `from` is no later than `until`, and no later than `lateUntil`.
public struct ActionSpan: Hashable, Identifiable, Sendable {
    public let item: PlanItem

    /// The day on which it went in progress, else on which it was made; the deadline where that
    /// lies before.
    public let from: Day

    /// The deadline; without one, today, or `from` where that is later.
    public let until: Day

    /// Today, where it is overdue.
    public let lateUntil: Day?

    public var id: PlanItem.ID { item.id }

    /// - Parameter begun: nil where the log does not tell; a day after today counts as today.
    public init(_ item: PlanItem, begun: Day?, today: Day) {
        self.item = item
        let begun = begun.map { min($0, today) }
        from = min(begun ?? item.deadline ?? today, item.deadline ?? begun ?? today)
        until = item.deadline ?? max(today, from)
        lateUntil = item.isOverdue(on: today) ? today : nil
    }

    /// The actions of a plan, by deadline and then in the order of the plan; those without a
    /// deadline last.
    public static func all(
        of tree: PlanTree, begun: [PlanItem.ID: Day], today: Day
    ) -> [ActionSpan] {
        tree.actions.map { ActionSpan($0.item, begun: begun[$0.id], today: today) }
    }
}

extension PlanTree {
    /// The lines that are actions, by deadline and then in the order of the plan; those without
    /// a deadline last.
    public var actions: [Line] {
        lines.enumerated().filter { $0.element.item.level == .action }.sorted {
            ($0.element.item.deadline ?? .last, $0.offset)
                < ($1.element.item.deadline ?? .last, $1.offset)
        }.map(\.element)
    }
}
