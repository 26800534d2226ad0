/// A list in columns, of which only the visible rows are asked for.
///
/// A mark stands before the selected row (`▶`), so the selection is seen without colour;
/// rows that are marked for an action of several have `*`. A bar at the right says
/// which part is shown where not all rows are.
public struct Table: View {
    public var columns: [TableColumn]
    public var rowCount: Int

    /// The cells of a row, one for each column; asked for visible rows only.
    public var row: (Int) -> [String]

    /// Kept in view. The cursor stands on it while the table is active.
    public var selection: Int?

    /// The first row in view, as far as the selection allows.
    public var top: Int

    /// Whether keys go to this table.
    public var isActive: Bool

    /// Rows chosen for an action on several at once.
    public var marks: Set<Int>

    /// What is said where there are no rows.
    public var placeholder: String

    /// The role of a row that is not selected.
    public var rowRole: (Int) -> Role

    public init(
        columns: [TableColumn], rowCount: Int, selection: Int? = nil, top: Int = 0,
        isActive: Bool = true, marks: Set<Int> = [], placeholder: String = "",
        rowRole: @escaping (Int) -> Role = { _ in .plain }, row: @escaping (Int) -> [String]
    ) {
        self.columns = columns
        self.rowCount = rowCount
        self.selection = selection
        self.top = top
        self.isActive = isActive
        self.marks = marks
        self.placeholder = placeholder
        self.rowRole = rowRole
        self.row = row
    }

    /// A table of rows that are all at hand.
    public init(
        columns: [TableColumn], rows: [[String]], selection: Int? = nil, top: Int = 0,
        isActive: Bool = true, marks: Set<Int> = [], placeholder: String = ""
    ) {
        self.init(
            columns: columns, rowCount: rows.count, selection: selection, top: top,
            isActive: isActive, marks: marks, placeholder: placeholder, row: { rows[$0] })
    }

    /// How many rows fit below the titles in a frame this high.
    public func visibleRows(in rows: Int) -> Int {
        max(0, rows - (hasTitles(in: rows) ? 1 : 0))
    }

    func hasTitles(in rows: Int) -> Bool {
        rows >= 3 && columns.contains { !$0.title.isEmpty }
    }
}
