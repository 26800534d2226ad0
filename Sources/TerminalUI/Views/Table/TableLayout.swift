/// Which columns of a table are shown, and how wide.
///
/// Always true: together with the gaps the widths fit in the space that was given,
/// and where there is any space and any column, at least one is shown.
struct TableLayout {
    static let gap = 2
    private static let usualShare = 8

    /// The columns that are shown, from left to right.
    private(set) var widths: [(column: Int, width: Int)] = []

    init(_ columns: [TableColumn], rows: [[String]], columns space: Int) {
        let wanted = columns.indices.map { Self.least(columns[$0], $0, rows) }
        var kept = Array(columns.indices)
        func used() -> Int {
            kept.reduce(Self.gap * (kept.count - 1)) { $0 + wanted[$1] }
        }
        while kept.count > 1, used() > space,
            let lowest = kept.map({ columns[$0].priority }).min(),
            let gone = kept.last(where: { columns[$0].priority == lowest })
        {
            kept.removeAll { $0 == gone }
        }
        let usual = columns.indices.map { Self.usual(columns[$0], atLeast: wanted[$0]) }
        fill(kept, from: usual, in: space, columns)
        // Where by its weight a column is too narrow, it takes what it needs first.
        if widths.contains(where: { $0.width < wanted[$0.column] }) {
            fill(kept, from: wanted, in: space, columns)
        }
    }

    /// - Parameter least: of every column, what it has before the rest is shared.
    private mutating func fill(
        _ kept: [Int], from least: [Int], in space: Int, _ columns: [TableColumn]
    ) {
        widths = kept.map { ($0, kept.count == 1 ? min(least[$0], max(0, space)) : least[$0]) }
        share(space - widths.reduce(Self.gap * (kept.count - 1)) { $0 + $1.width }, columns)
    }

    /// Gives what is left over to the columns that share, by weight; the last gets the rest.
    private mutating func share(_ space: Int, _ columns: [TableColumn]) {
        let sharing = widths.indices.filter { Self.weight(columns[widths[$0].column]) > 0 }
        var weights = sharing.reduce(0) { $0 + Self.weight(columns[widths[$1].column]) }
        var left = space
        guard space > 0 else { return }
        for place in sharing {
            let weight = Self.weight(columns[widths[place].column])
            let part = left * weight / weights
            widths[place].width += part
            (left, weights) = (left - part, weights - weight)
        }
    }

    private static func weight(_ column: TableColumn) -> Int {
        if case .share(let weight, _) = column.width { return max(1, weight) }
        return 0
    }

    /// What a column has that shares, whatever it needs at least.
    private static func usual(_ column: TableColumn, atLeast least: Int) -> Int {
        weight(column) > 0 ? min(least, usualShare) : least
    }

    private static func least(_ column: TableColumn, _ number: Int, _ rows: [[String]]) -> Int {
        switch column.width {
        case .fixed(let width): max(1, width)
        case .share(_, let least): least
        case .fit:
            rows.reduce(max(1, TextWidth.columns(of: column.title))) { widest, cells in
                number < cells.count
                    ? max(widest, TextWidth.columns(of: cells[number])) : widest
            }
        }
    }
}
