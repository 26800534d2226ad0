internal import KaderDomain

extension Document {
    /// A screen reader hears the headings, lists and tables as such, and every bar in words.
    var html: String {
        let body = blocks.map(html).joined(separator: "\n")
        return HTMLPage(
            title: title, language: language, style: Self.style,
            body: "<h1>\(title.inHTML)</h1>\n\(body)\n"
        ).text
    }

    private func html(_ block: Block) -> String {
        switch block {
        case .heading(let text, let level, let anchor):
            let id = anchor.map { " id=\"\($0)\"" } ?? ""
            return "<h\(level)\(id)>\(text.inHTML)</h\(level)>"
        case .paragraph(let text): return "<p>\(text.inHTML)</p>"
        case .words(let text): return Self.words(text)
        case .progress(let share, let words):
            return "<p>\(share.map(Self.bar) ?? "")\(words.inHTML)</p>"
        case .contents(let name, let links): return Self.contents(name, links)
        case .items(let items):
            return "<ul class=\"items\">\n\(items.map(Self.html).joined())</ul>"
        case .bullets(let lines):
            return "<ul>\n\(lines.map { "<li>\($0.inHTML)</li>\n" }.joined())</ul>"
        case .table(let rows): return Self.table(rows)
        case .map(let map): return "<figure>\n\(map.svg(in: language))</figure>"
        case .footer(let text): return "<footer>\(text.inHTML)</footer>"
        }
    }

    /// A line each, as it was typed.
    private static func words(_ text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).inHTML }
        return "<p class=\"words\">\(lines.joined(separator: "<br>\n"))</p>"
    }

    /// What stands beside it says the same. Drawn, for what is coloured in is often not printed.
    private static func bar(_ share: Double) -> String {
        """
        <svg class="bar" aria-hidden="true" viewBox="0 0 100 8">\
        <rect width="100" height="8" fill="#fff" stroke="#444"/>\
        <rect width="\(Int((100 * share).rounded()))" height="8" fill="#123f5e"/></svg> 
        """
    }

    private static func contents(_ name: String, _ links: [Link]) -> String {
        let entries = links.map { link in
            "<li><a href=\"#\(link.anchor)\">\(link.text.inHTML)</a> \(link.rest.inHTML)</li>\n"
        }
        return """
            <nav aria-label="\(name.inHTML)">
            <ul>
            \(entries.joined())</ul>
            </nav>
            """
    }

    private static func html(_ item: Item) -> String {
        let facts = item.facts.joined(separator: " · ")
        return """
            <li\(item.isClosed ? " class=\"closed\"" : "")>\
            <span class="state">\(item.state.inHTML)</span> \(item.text.inHTML)\
            \(facts.isEmpty ? "" : " <span class=\"facts\">\(facts.inHTML)</span>")\
            \(item.note.isEmpty ? "" : words(item.note))</li>

            """
    }

    private static func table(_ rows: [[String]]) -> String {
        let head = (rows.first ?? []).map { "<th scope=\"col\">\($0.inHTML)</th>" }
        let body = rows.dropFirst().map { row in
            let cells = row.enumerated().map { place, cell in
                place == 0 ? "<th scope=\"row\">\(cell.inHTML)</th>" : "<td>\(cell.inHTML)</td>"
            }
            return "<tr>\(cells.joined())</tr>\n"
        }
        return """
            <table>
            <thead><tr>\(head.joined())</tr></thead>
            <tbody>
            \(body.joined())</tbody>
            </table>
            """
    }

    /// Headings stay with what follows; a theme is not cut from its first action.
    private static let style = """
        h3 { font-size: 12pt; margin: 4mm 0 0; break-after: avoid; }
        h4 { font-size: 11pt; margin: 3mm 0 0; break-after: avoid; }
        nav ul { columns: 2; padding-left: 5mm; }
        figure { margin: 4mm 0; break-inside: avoid; }
        figure svg { max-width: 110mm; height: auto; display: block; }
        .items { list-style: none; padding: 0; margin: 1mm 0; }
        .items li { padding: 1mm 0 1mm 30mm; border-bottom: 1px solid #ccc; break-inside: avoid; }
        .state { float: left; margin-left: -30mm; font-weight: bold; }
        .closed .state { font-weight: normal; }
        .facts { display: block; color: #444; font-size: 9.5pt; }
        .words { font-size: 10pt; }
        th, td { font-size: 8.5pt; padding: 1mm; }
        .bar { width: 40mm; height: 3mm; }
        """
}
