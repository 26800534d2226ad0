/// What can be done here, with its key, and for what cannot be done now, why.
///
/// What cannot be done has `–` before its reason, so it is seen without colour.
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
            let height = max(1, rows.count) + 1
            let inside = Popup.draw(title, columns: 76, rows: height, on: &canvas, in: frame)
            let (line, body) = inside.split(top: 1)
            table.draw(on: &canvas, in: body)
            Popup.drawQuery(query, hasCursor: selection == nil, on: &canvas, in: line)
        }
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
            let row = rows[number]
            return [row.key, row.reasonWhyNot.map { "\(row.what) – \($0)" } ?? row.what]
        }
    }
}
