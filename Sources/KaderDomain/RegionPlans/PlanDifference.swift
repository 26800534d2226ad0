/// What is added, gone and changed between two versions of a plan, or between the plans of two
/// years.
///
/// Lines belong together by their identity; else where one was taken over from the other; else
/// where both have the same title under lines that belong together. Each line is in one pair at most.
public struct PlanDifference: Hashable, Sendable {
    /// Lines of the later, in its order.
    public let added: [PlanItem]

    /// Lines of the earlier, in its order.
    public let gone: [PlanItem]

    /// In the order of the later.
    public let changed: [Change]

    public struct Change: Hashable, Sendable {
        public let old: PlanItem
        public let new: PlanItem

        /// At least one, in the order of ``PlanItemField``.
        public let fields: [PlanItemField]
    }

    public var isEmpty: Bool { added.isEmpty && gone.isEmpty && changed.isEmpty }

    public init(from old: [PlanItem], to new: [PlanItem]) {
        let (old, new) = (PlanTree(old).lines.map(\.item), PlanTree(new).lines.map(\.item))
        let pairs = PlanPairing(old, new)
        added = new.filter { pairs.older[$0.id] == nil }
        gone = old.filter { pairs.newer[$0.id] == nil }
        changed = new.compactMap { item in
            guard let before = pairs.older[item.id] else { return nil }
            let fields = Self.fields(before, item, pairs)
            return fields.isEmpty ? nil : Change(old: before, new: item, fields: fields)
        }
    }

    /// The rank says nothing between two years: there each has its own.
    private static func fields(
        _ old: PlanItem, _ new: PlanItem, _ pairs: PlanPairing
    ) -> [PlanItemField] {
        let hangsElsewhere =
            old.parent != new.parent
            && old.parent.flatMap { pairs.newer[$0]?.id } != new.parent
        let fields = Set(PlanItemField.differing(old, new)).union(hangsElsewhere ? [.place] : [])
        return PlanItemField.allCases.filter {
            fields.contains($0) && ($0 != .order || old.plan == new.plan)
        }
    }

    /// The lines of an earlier version as they became.
    ///
    /// - Parameter items: those that it is a difference from; both of the same plan.
    public func applied(to items: [PlanItem]) -> [PlanItem] {
        let (lost, new) = (
            Set(gone.map(\.id)),
            Dictionary(changed.map { ($0.old.id, $0.new) }, uniquingKeysWith: { $1 })
        )
        return items.filter { !lost.contains($0.id) }.map { new[$0.id] ?? $0 } + added
    }
}
