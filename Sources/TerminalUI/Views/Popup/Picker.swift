/// A list in the middle of the screen that is filtered by typing.
///
/// The rows are those that are left by the query; the caller filters.
public struct Picker: View, Hashable, Sendable {
    public var title: String

    /// What has been typed; nil where this list is not filtered.
    public var query: TextBuffer?
    public var rows: [PickerRow]
    public var selection: Int?

    /// What is said where no row is left.
    public var placeholder: String

    /// From so many columns on a text, a detail and a key stand beside each other.
    private static let roomForAll = 44

    public init(
        _ title: String, query: TextBuffer? = nil, rows: [PickerRow], selection: Int? = nil,
        placeholder: String = ""
    ) {
        self.title = title
        self.query = query
        self.rows = rows
        self.selection = selection
        self.placeholder = placeholder
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            let height = max(1, rows.count) + (query == nil ? 0 : 1)
            let width = max(72, frame.columns * 2 / 3)
            let inside = Popup.draw(title, columns: width, rows: height, on: &canvas, in: frame)
            let (line, body) = inside.split(top: query == nil ? 0 : 1)
            table(in: body.columns).draw(on: &canvas, in: body)
            guard let query else { return }
            Popup.drawQuery(query, hasCursor: selection == nil, on: &canvas, in: line)
        }
    }

    /// Where there is little room, keys go before details, so that names stay whole.
    private func table(in width: Int) -> Table {
        let hasKeys = rows.contains { !$0.key.isEmpty }
        let hasDetails =
            (width >= Self.roomForAll || !hasKeys) && rows.contains { !$0.detail.isEmpty }
        var columns = [TableColumn("", width: .share(2), priority: 3)]
        if hasDetails { columns.append(TableColumn("", width: detail(in: width), priority: 1)) }
        if hasKeys { columns.append(TableColumn("", width: .fit, priority: 2)) }
        return Table(
            columns: columns, rowCount: rows.count, selection: selection,
            placeholder: placeholder
        ) { number in
            [rows[number].text] + (hasDetails ? [rows[number].detail] : [])
                + (hasKeys ? [rows[number].key] : [])
        }
    }

    /// Short details leave the rest to the texts.
    private func detail(in width: Int) -> TableColumn.Width {
        let widest = rows.map { TextWidth.columns(of: $0.detail) }.max() ?? 0
        return widest * 3 <= width ? .fit : .share(1)
    }
}
