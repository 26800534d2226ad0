public import KaderDomain

extension DayList {
    /// The list in Markdown, with tables as GitHub reads them.
    public func markdown(in language: Language) -> String {
        let words = DayListWords(list: self, language: language)
        let head = ["# \(words.title.inMarkdown)", words.day.inMarkdown]
        let body = sessions.isEmpty ? [words.empty] : sessions.flatMap { parts($0, words) }
        return (head + body + ["*\(words.note.inMarkdown)*"]).joined(separator: "\n\n") + "\n"
    }

    private func parts(_ session: Session, _ words: DayListWords) -> [String] {
        let head = ["## \(words.heading(session).inMarkdown)", words.who(session).inMarkdown]
        let rest = words.rest(session).map { [$0.inMarkdown] } ?? []
        guard !session.visits.isEmpty else { return head + rest }
        let ruler = words.columns.map { _ in "---" }
        let rows =
            [words.columns, ruler] + session.visits.map { words.cells($0).map(\.inMarkdown) }
        let table = rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
        return head + [table] + rest
    }
}

extension String {
    /// The text on one line, with a backslash before each sign that means something within a line of
    /// Markdown. What means something at its beginning never stands there.
    var inMarkdown: String {
        var escaped = ""
        for scalar in unicodeScalars {
            if Self.signs.contains(scalar) { escaped += "\\" }
            escaped += scalar.properties.generalCategory == .control ? " " : "\(scalar)"
        }
        return escaped
    }

    private static let signs: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&",
    ]
}
