extension Document {
    /// As GitHub reads it. The map is left out: its figures stand in the table beside it.
    var markdown: String {
        let body = blocks.compactMap(Self.markdown)
        return (["# \(title.inMarkdown)"] + body).joined(separator: "\n\n") + "\n"
    }

    private static func markdown(_ block: Block) -> String? {
        switch block {
        case .heading(let text, let level, _):
            String(repeating: "#", count: level) + " " + text.inMarkdown
        case .paragraph(let text): text.inMarkdown
        case .words(let text): words(text, before: "> ")
        case .progress(let share, let words):
            (share.map { "**\(Int((100 * $0).rounded()))%** " } ?? "") + words.inMarkdown
        case .contents(_, let links):
            links.map { "- \($0.text.inMarkdown) \($0.rest.inMarkdown)" }.joined(separator: "\n")
        case .items(let items): items.map(markdown).joined(separator: "\n")
        case .bullets(let lines): lines.map { "- \($0.inMarkdown)" }.joined(separator: "\n")
        case .table(let rows): table(rows)
        case .map: nil
        case .footer(let text): "*\(text.inMarkdown)*"
        }
    }

    private static func markdown(_ item: Item) -> String {
        let facts = item.facts.isEmpty ? "" : " (\(item.facts.joined(separator: " · ").inMarkdown))"
        let note = item.note.isEmpty ? "" : "\n" + words(item.note, before: "  > ")
        return "- [\(item.isClosed ? "x" : " ")] **\(item.state.inMarkdown)** "
            + item.text.inMarkdown + facts + note
    }

    private static func words(_ text: String, before start: String) -> String {
        text.split(whereSeparator: \.isNewline).map { start + String($0).inMarkdown }
            .joined(separator: "\n")
    }

    private static func table(_ rows: [[String]]) -> String {
        guard let head = rows.first else { return "" }
        return ([head, head.map { _ in "---" }] + rows.dropFirst().map { $0.map(\.inMarkdown) })
            .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }
}
