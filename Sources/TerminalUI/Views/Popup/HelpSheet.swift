/// What can be done here, with its key, and for what cannot be done now, why.
///
/// What cannot be done has `–` before its reason, so it is seen without colour. Where the row of the
/// selected one cannot hold its reason, that stands below the list as a whole.
public struct HelpSheet: View, Hashable, Sendable {
    public var title: String
    public var rows: [HelpRow]
    public var selection: Int?

    /// What has been typed to filter; the caller filters the rows.
    public var query: TextBuffer

    /// What is said where no row is left.
    public var placeholder: String

    public init(
        _ title: String, rows: [HelpRow], selection: Int? = nil,
        query: TextBuffer = TextBuffer(),
        placeholder: String = ""
    ) {
        self.title = title
        self.rows = rows
        self.selection = selection
        self.query = query
        self.placeholder = placeholder
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            let columns = min(76, frame.columns - 4)
            let reason = cutReason(columns: columns)
            let below = reason.map { TextWidth.wrap($0, columns: columns).count } ?? 0
            let height = max(1, rows.count) + 1 + below
            let inside = Popup.draw(title, columns: 76, rows: height, on: &canvas, in: frame)
            let (line, body) = inside.split(top: 1)
            let (foot, list) = body.split(bottom: below)
            table.draw(on: &canvas, in: list)
            TextView(reason ?? "", .warning).draw(on: &canvas, in: foot)
            Popup.drawQuery(query, hasCursor: selection == nil, on: &canvas, in: line)
        }
    }

    /// Why the selected thing cannot be done, where its row is too narrow to say so.
    private func cutReason(columns: Int) -> String? {
        guard let selection, rows.indices.contains(selection),
            let reason = rows[selection].reasonWhyNot
        else { return nil }
        let keys = rows.map { TextWidth.columns(of: $0.key) }.max() ?? 0
        let room = columns - Self.betweenColumns - keys
        return TextWidth.columns(of: text(of: rows[selection])) > room ? reason : nil
    }

    /// The mark of the selected row, and what stands between keys and words.
    private static let betweenColumns = 4

    private func text(of row: HelpRow) -> String {
        row.reasonWhyNot.map { "\(row.what) – \($0)" } ?? row.what
    }

    private var table: Table {
        Table(
            columns: [
                TableColumn("", width: .fit, priority: 2),
                TableColumn("", width: .share(1), priority: 3),
            ],
            rowCount: rows.count, selection: selection, placeholder: placeholder,
            rowRole: { rows[$0].reasonWhyNot == nil ? .plain : .muted }
        ) { number in
            [rows[number].key, text(of: rows[number])]
        }
    }
}
