internal import KaderDomain
internal import KaderStore

extension RegionPlansPane {
    /// The difference as lines to read.
    static func compare(
        _ plan: RegionPlan.ID, with state: PlanStateName, _ kader: Dependencies
    ) throws -> Message {
        let comparison = try kader.store.compare(plan, with: state.state)
        let words = PlanDifferenceWords(comparison, kader.reference, kader.language)
        let lines = words.parts.map { HistoryLine(heading: $0.heading, changes: $0.lines) }
        let same = Phrase(nl: "Er is geen verschil.", en: "There is no difference.")
        let nothing = [HistoryLine(heading: same[kader.language], changes: [])]
        return .told(
            Phrase(
                nl: "Vergeleken met \(state.label.nl)", en: "Compared with \(state.label.en)"),
            lines.isEmpty ? nothing : lines)
    }

    /// The lines of a version, a heading for each theme and what hangs loose without one.
    static func read(
        _ number: Int, of plan: RegionPlan.ID, _ kader: Dependencies
    ) throws -> Message {
        let versions = try kader.store.versions(of: plan)
        guard let version = versions.first(where: { $0.number == number }) else {
            throw StoreError.notFound(
                kind: "planVersion", id: PlanVersion.id(plan, number).description)
        }
        var parts: [HistoryLine] = []
        for line in version.tree.lines {
            guard line.depth > 0 else {
                parts.append(HistoryLine(heading: line.item.title, changes: []))
                continue
            }
            let indent = String(repeating: "  ", count: line.depth - 1)
            let mark = line.item.level == .action ? "\(line.item.state.mark) " : ""
            let last = parts.popLast() ?? HistoryLine(heading: "", changes: [])
            parts.append(
                HistoryLine(
                    heading: last.heading,
                    changes: last.changes + ["\(indent)\(mark)\(line.item.title)"]))
        }
        return .told(PlanStateName.version(plan, number, on: version.day).label, parts)
    }
}
