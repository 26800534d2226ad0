/// Which promises (S42) and results (S52) a plan has lines for, and which of them have evidence.
///
/// A line stands for its own marks and for those of the goal and the theme that it hangs under. It
/// has evidence where its own ``PlanItem/evidence`` is not blank.
public struct EvidenceReport: Hashable, Sendable {
    /// The nine promises, then the eleven results; each once.
    public let rows: [Row]

    public struct Row: Hashable, Sendable, Identifiable {
        public let tag: PlanTag

        /// Those that bear the mark, or hang under one that does; in the order of the plan.
        public let lines: [PlanItem]

        public var id: PlanTag { tag }

        /// Those with evidence.
        public var proven: [PlanItem] { lines.filter { !$0.evidence.isEmpty } }
    }

    public init(_ tree: PlanTree) {
        let inherited = tree.tags
        let tags = PlanTag.all(of: .promise) + PlanTag.all(of: .result)
        rows = tags.map { tag in
            let lines = tree.lines.filter { inherited[$0.id]?.contains(tag) == true }
            return Row(tag: tag, lines: lines.map(\.item))
        }
    }

    public func proven(of kind: PlanTagKind) -> Int {
        rows.count { $0.tag.kind == kind && !$0.proven.isEmpty }
    }

    /// Those of which nothing shows anything.
    public var missing: [PlanTag] { rows.filter(\.proven.isEmpty).map(\.tag) }
}

extension PlanTree {
    /// The marks of each line, those of the goal and the theme that it hangs under with its own.
    public var tags: [PlanItem.ID: Set<PlanTag>] {
        var tags: [PlanItem.ID: Set<PlanTag>] = [:]
        for line in lines {
            let above = line.isOrphan ? nil : line.item.parent.flatMap { tags[$0] }
            tags[line.id] = Set(line.item.tags).union(above ?? [])
        }
        return tags
    }
}
