public import KaderDomain

/// How a list is sorted, and which columns it shows.
public struct ListShape<Column: ListColumn>: Hashable, Sendable {
    /// Nil for the list's own order.
    public var sort: Column?

    /// Whether the last comes first. Empty cells stay last.
    public var isDescending = false

    /// In their order, the needed one among them; nil for what fits.
    public var columns: [Column]?

    public init() {}

    /// The shape that a view was stored with. A column that the program does not know is left out.
    public init(_ view: SavedView) {
        let isDescending = view.sort.hasPrefix("-")
        sort = Column(rawValue: isDescending ? String(view.sort.dropFirst()) : view.sort)
        self.isDescending = isDescending && sort != nil
        let known = view.columns.compactMap { Column(rawValue: $0) }
        columns = known.isEmpty ? nil : Self.withNeeded(known)
    }

    /// Puts the shape in a view that is to be stored.
    func store(in view: inout SavedView) {
        view.sort = sort.map { (isDescending ? "-" : "") + $0.rawValue } ?? ""
        view.columns = (columns ?? []).map(\.rawValue)
    }

    /// Sorts by this column; where that is so already, the other way round.
    mutating func sort(by column: Column?) {
        isDescending = column != nil && column == sort && !isDescending
        sort = column
    }

    /// Shows a column or hides it. Without a choice until now, the choice begins with what is shown.
    mutating func toggle(_ column: Column, among shown: [Column]) {
        var chosen = Set(columns ?? shown)
        if chosen.remove(column) == nil { chosen.insert(column) }
        columns = Self.withNeeded(Column.allCases.filter(chosen.contains))
    }

    /// The rows in the order of the sort; equals keep theirs.
    func sorted<Row>(_ rows: [Row], by key: (Row, Column) -> SortKey) -> [Row] {
        guard let sort else { return rows }
        let keyed = rows.enumerated().map { (key: key($1, sort), place: $0, row: $1) }
        return keyed.sorted { left, right in
            if left.key == right.key { return left.place < right.place }
            if left.key.isNothing || right.key.isNothing { return right.key.isNothing }
            return (left.key < right.key) != isDescending
        }.map(\.row)
    }

    private static func withNeeded(_ columns: [Column]) -> [Column] {
        columns.contains(Column.needed) ? columns : [Column.needed] + columns
    }
}

// MARK: - Choosing

extension ListShape {
    /// Every column to sort by, what is so now with an arrow.
    func sortPick<Message>(_ message: (Column?) -> Message) -> Pick<Message> {
        let own = Pick<Message>.Option(
            Phrase.ownOrder, marked: sort == nil ? "•" : " ", message(nil))
        return Pick(
            Phrase(nl: "Sorteren op", en: "Sort by"),
            options: [own]
                + Column.allCases.map { column in
                    let mark = sort != column ? " " : isDescending ? "↓" : "↑"
                    return .init(column.label, marked: mark, message(column))
                })
    }

    /// Every column with whether it is shown; the one in `place` is selected.
    func columnPick<Message>(
        shown: [Column], selected place: Int, _ message: (Column?) -> Message
    ) -> Pick<Message> {
        let present = Set(columns ?? shown)
        let fitting = Pick<Message>.Option(
            Phrase.whatFits, marked: columns == nil ? "[x]" : "[ ]", message(nil))
        return Pick(
            Phrase(nl: "Kolommen", en: "Columns"),
            options: [fitting]
                + Column.allCases.filter { $0 != Column.needed }.map { column in
                    let isOn = present.contains(column)
                    return .init(
                        column.label, marked: isOn ? "[x]" : "[ ]",
                        column: isOn ? column.rawValue : nil, message(column))
                }, selected: place, isOnOff: true)
    }
}

extension Pick.Option {
    /// A mark before its name.
    fileprivate init(
        _ label: Phrase, marked mark: String, column: String? = nil, _ message: Message
    ) {
        self.init(
            Phrase(nl: "\(mark) \(label.nl)", en: "\(mark) \(label.en)"), column: column,
            message)
    }
}

extension Phrase {
    fileprivate static let ownOrder = Phrase(nl: "gewone volgorde", en: "usual order")
    fileprivate static let whatFits = Phrase(nl: "wat er past", en: "what fits")
}
