public import KaderDomain

extension DayList {
    /// The list as one page that asks nothing from elsewhere, for A4 paper.
    public func html(in language: Language) -> String {
        let words = DayListWords(list: self, language: language)
        let body =
            sessions.isEmpty
            ? "<p>\(words.empty.inHTML)</p>" : sessions.map { html($0, words) }.joined()
        return HTMLPage(
            title: "\(words.title), \(words.day)", language: language, style: Self.style,
            body: """
                <h1>\(words.title.inHTML)</h1>
                <p>\(words.day.inHTML)</p>
                \(body)<footer>\(words.note.inHTML)</footer>

                """
        ).text
    }

    private func html(_ session: Session, _ words: DayListWords) -> String {
        let rest = words.rest(session).map { "<p>\($0.inHTML)</p>\n" } ?? ""
        return """
            <section>
            <h2>\(words.heading(session).inHTML)</h2>
            <p>\(words.who(session).inHTML)</p>
            \(session.visits.isEmpty ? "" : table(session, words))\(rest)</section>

            """
    }

    private func table(_ session: Session, _ words: DayListWords) -> String {
        let head = words.columns.map { "<th scope=\"col\">\($0.inHTML)</th>" }.joined()
        let rows = session.visits.map { visit in
            "<tr>\(words.cells(visit).map { "<td>\($0.inHTML)</td>" }.joined())</tr>\n"
        }
        return """
            <table>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>

            """
    }

    /// Times stand in a narrow column.
    private static let style = """
        th:first-child, td:first-child { white-space: nowrap; width: 28mm; }
        """
}
