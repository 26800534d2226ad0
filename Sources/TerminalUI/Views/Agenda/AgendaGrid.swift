/// How minutes become rows, and days columns, in the grid of a ``WeekAgenda``.
struct AgendaGrid {
    /// Minutes to a row, of which 60 are a multiple, or they of 60.
    let step: Int

    /// The minute at which the first row begins.
    let start: Int

    /// How many rows there are in all, in view or not.
    let rows: Int

    private static let steps = [15, 30, 60]

    /// The finest rows with which all hours fit; where they do not fit at all, half hours,
    /// which are scrolled.
    init(_ agenda: WeekAgenda, rows space: Int) {
        let blocks = agenda.blocks + agenda.grounds
        let starts = blocks.map(\.startMinute) + [agenda.firstMinute]
        let ends = blocks.map(\.endMinute) + [agenda.lastMinute]
        let first = min(max(0, starts.min() ?? 0), 1440) / 60 * 60
        let last = min(2880, max(first + 60, (ends.max() ?? 0)))
        let steps = Self.steps
        step = steps.first { (last - first + $0 - 1) / $0 <= space } ?? 30
        start = first
        rows = (last - first + step - 1) / step
    }

    /// The row in which a minute falls; the nearest for minutes outside.
    func row(of minute: Int) -> Int {
        min(max(0, (minute - start) / step), max(0, rows - 1))
    }

    /// The rows that a block takes; at least one.
    func rows(of block: AgendaBlock) -> Range<Int> {
        let first = row(of: block.startMinute)
        let end = block.endMinute <= block.startMinute ? first : row(of: block.endMinute - 1)
        return first..<max(first, end) + 1
    }

    /// The minutes of a block's beginning, where that is not the beginning of its first row.
    func lateness(of block: AgendaBlock) -> String? {
        let late = block.startMinute - minute(of: row(of: block.startMinute))
        guard (1..<step).contains(late) else { return nil }
        return String(WeekAgenda.time(block.startMinute).dropFirst(2))
    }

    func minute(of row: Int) -> Int { start + row * step }
}
