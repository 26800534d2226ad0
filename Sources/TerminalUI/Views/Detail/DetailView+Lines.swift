extension DetailView {
    private static let widestLabel = 22

    /// Every line at this width: the title, then sections with an empty line between.
    func lines(columns: Int) -> [DetailLine] {
        var lines = [DetailLine]()
        if !title.isEmpty { lines += wrapped(title, .title, columns) }
        var row = 0
        for section in sections {
            if !lines.isEmpty { lines.append(DetailLine(line: Line([]), row: nil)) }
            if !section.heading.isEmpty { lines += wrapped(section.heading, .heading, columns) }
            let label = labelWidth(section)
            for item in section.rows {
                lines += texts(item, label: label, columns: columns).map {
                    DetailLine(line: $0, row: row)
                }
                row += 1
            }
        }
        return lines
    }

    private func wrapped(_ text: String, _ role: Role, _ columns: Int) -> [DetailLine] {
        TextWidth.wrap(text, columns: columns).map { DetailLine(line: Line($0, role), row: nil) }
    }

    private func labelWidth(_ section: DetailSection) -> Int {
        let widths = section.rows.map { row in
            if case .pair(let label, _, _) = row { return TextWidth.columns(of: label) }
            return 0
        }
        return min(Self.widestLabel, widths.max() ?? 0)
    }

    /// A row as lines. Where the value would get less than half, it stands below its label.
    private func texts(_ row: DetailRow, label width: Int, columns: Int) -> [Line] {
        switch row {
        case .text(let text, let role):
            return TextWidth.wrap(text, columns: columns - 1).map { Line(" " + $0, role) }
        case .entry(let text, let below, let role):
            return TextWidth.wrap(text, columns: columns - 1).map { Line(" " + $0, .plain) }
                + TextWidth.wrap(below, columns: columns - 3).map { Line("   " + $0, role) }
        case .pair(let label, let value, let role):
            let room = columns - width - 3
            if room * 2 < columns {
                return [Line(" " + label, .muted)]
                    + TextWidth.wrap(value, columns: columns - 3).map { Line("   " + $0, role) }
            }
            return TextWidth.wrap(value, columns: room).enumerated().map { number, text in
                let start = TextWidth.pad(number == 0 ? label : "", to: width)
                return Line([Span(" \(start)  ", .muted), Span(text, role)])
            }
        }
    }
}
