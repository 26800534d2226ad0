public import KaderDomain

extension DayList {
    /// The list as one page that asks nothing from elsewhere, for A4 paper.
    public func html(in language: Language) -> String {
        let words = DayListWords(list: self, language: language)
        let body =
            sessions.isEmpty
            ? "<p>\(words.empty.inHTML)</p>" : sessions.map { html($0, words) }.joined()
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\("\(words.title), \(words.day)".inHTML)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <h1>\(words.title.inHTML)</h1>
            <p>\(words.day.inHTML)</p>
            \(body)<footer>\(words.note.inHTML)</footer>
            </body>
            </html>

            """
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

    /// A table goes on under its head on the next sheet; a row is never cut.
    private static let style = """
        @page { size: A4; margin: 15mm; }
        body { font: 11pt/1.4 sans-serif; color: #000; max-width: 180mm; margin: 0 auto; }
        h1 { font-size: 18pt; margin: 0; }
        h2 { font-size: 13pt; margin: 6mm 0 0; break-after: avoid; }
        p { margin: 1mm 0 2mm; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #666; padding: 1.5mm 2mm; text-align: left; }
        th:first-child, td:first-child { white-space: nowrap; width: 28mm; }
        tr, footer { break-inside: avoid; }
        footer { margin-top: 8mm; font-size: 9pt; }
        """
}
