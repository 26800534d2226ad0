internal import KaderDomain

extension PlanDocument {
    /// What the plan holds, under headings below `level`.
    func blocks(below level: Int, _ words: PlanDocumentWords) -> [Document.Block] {
        var blocks = [progress(tree.progress, words, late: lateCount(tree.lines))]
        if tree.lines.isEmpty { blocks.append(.paragraph(words.empty)) }
        blocks += analysisBlocks(below: level, words)
        for part in parts { blocks += self.blocks(part, below: level, words) }
        return blocks
    }

    /// Each answer under its question, with where it is from.
    private func analysisBlocks(
        below level: Int, _ words: PlanDocumentWords
    ) -> [Document.Block] {
        guard !analysis.isEmpty else { return [] }
        return [.heading(words.analysis(analysis.count), level: level + 1)]
            + analysis.flatMap { answer -> [Document.Block] in
                [
                    .heading(answer.topic.label[words.language], level: level + 2),
                    .words(answer.text), .paragraph(words.source(answer)),
                ]
            }
    }

    /// A line that is no action, with the actions right under it; the first without one are those
    /// whose goal is gone.
    private struct Part {
        var line: PlanTree.Line?
        var actions: [PlanTree.Line] = []
    }

    private var parts: [Part] {
        tree.lines.reduce(into: [Part]()) { parts, line in
            guard line.item.level == .action else { return parts.append(Part(line: line)) }
            if parts.isEmpty || line.isOrphan && parts.last?.line != nil { parts.append(Part()) }
            if isShown(line.item) { parts[parts.count - 1].actions.append(line) }
        }
    }

    private func blocks(
        _ part: Part, below level: Int, _ words: PlanDocumentWords
    ) -> [Document.Block] {
        let items =
            part.actions.isEmpty ? [] : [Document.Block.items(part.actions.map(words.item(self)))]
        guard let line = part.line else {
            return items.isEmpty ? [] : [.heading(words.loose, level: level + 1)] + items
        }
        let item = line.item
        let note =
            audience == .board && item.hasNote
            ? [Document.Block.words(item.note)] : []
        let isTheme = item.level == .theme
        return [.heading(item.title, level: level + (isTheme ? 1 : 2))] + note
            + (isTheme ? [progress(line.progress, words, late: nil)] : []) + items
    }

    private func progress(
        _ progress: Progress, _ words: PlanDocumentWords, late: Int?
    ) -> Document.Block {
        .progress(progress.fraction, words.progress(progress, late: late))
    }

    /// Members are not told what was dropped.
    private func isShown(_ item: PlanItem) -> Bool {
        audience == .board || item.state != .dropped
    }

    /// Nil where it is not for them to know.
    private func lateCount(_ lines: [PlanTree.Line]) -> Int? {
        audience == .board ? lines.count { $0.item.isOverdue(on: day) } : nil
    }
}

extension PlanItem {
    var hasNote: Bool { note.contains { !$0.isWhitespace } }
}
