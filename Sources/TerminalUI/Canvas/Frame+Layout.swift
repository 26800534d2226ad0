/// Layout: a frame is cut in parts. A part never takes more than there is.
extension Frame {
    /// The upper `count` rows, and the rest.
    public func split(top count: Int) -> (part: Frame, rest: Frame) {
        let taken = min(max(0, count), rows)
        return (
            Frame(column: column, row: row, columns: columns, rows: taken),
            Frame(column: column, row: row + taken, columns: columns, rows: rows - taken)
        )
    }

    /// The lower `count` rows, and the rest.
    public func split(bottom count: Int) -> (part: Frame, rest: Frame) {
        let (rest, part) = split(top: rows - min(max(0, count), rows))
        return (part, rest)
    }

    /// The left `count` columns, and the rest.
    public func split(left count: Int) -> (part: Frame, rest: Frame) {
        let taken = min(max(0, count), columns)
        return (
            Frame(column: column, row: row, columns: taken, rows: rows),
            Frame(column: column + taken, row: row, columns: columns - taken, rows: rows)
        )
    }

    /// The right `count` columns, and the rest.
    public func split(right count: Int) -> (part: Frame, rest: Frame) {
        let (rest, part) = split(left: columns - min(max(0, count), columns))
        return (part, rest)
    }

    /// The frame without a margin of `margin` cells on every side.
    public func inset(by margin: Int) -> Frame {
        inset(columns: margin, rows: margin)
    }

    /// The frame without margins left and right, and above and below.
    public func inset(columns margin: Int, rows height: Int) -> Frame {
        let left = min(max(0, margin), columns / 2)
        let top = min(max(0, height), rows / 2)
        return Frame(
            column: column + left, row: row + top,
            columns: columns - 2 * max(0, margin), rows: rows - 2 * max(0, height))
    }

    /// A frame of at most this size in the middle.
    public func centred(columns wanted: Int, rows height: Int) -> Frame {
        let width = min(max(0, wanted), columns)
        let tall = min(max(0, height), rows)
        return Frame(
            column: column + (columns - width) / 2, row: row + (rows - tall) / 2,
            columns: width, rows: tall)
    }
}
