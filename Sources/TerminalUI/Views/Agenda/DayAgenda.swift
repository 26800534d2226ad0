/// One day: people or rooms side by side, hours downwards, with what each has then.
///
/// As many columns are shown as are ``narrowestColumn`` wide; above the hours stands how many lie
/// to the left (`‹2`) and to the right (`3›`). The column of the selection is always among them.
public struct DayAgenda: View, Hashable, Sendable {
    /// The fewest cells in which a name and what it has can be read.
    public static let narrowestColumn = 13

    /// The columns as days of an agenda: a block's `day` is the index of its column.
    private let agenda: WeekAgenda

    /// - Parameters:
    ///   - blocks: what is in the columns; `day` is the index of a column.
    ///   - grounds: the hours for which a column is there, drawn as a bar under its blocks.
    ///   - slot: the selected moment, where no block is selected.
    public init(
        columns: [AgendaDay], blocks: [AgendaBlock], grounds: [AgendaBlock] = [],
        nowMinute: Int? = nil, slot: AgendaSlot? = nil, isActive: Bool = true
    ) {
        agenda = WeekAgenda(
            days: columns, blocks: blocks, grounds: grounds, nowMinute: nowMinute, slot: slot,
            isActive: isActive)
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let shown = shown(in: frame)
        guard !shown.isEmpty else { return }
        canvas.clipped(to: frame) { canvas in
            agenda.drawGrid(on: &canvas, in: frame, showing: shown)
            drawHidden(shown, on: &canvas, in: frame)
        }
    }

    /// The columns for which there is room.
    private func shown(in frame: Frame) -> Range<Int> {
        let count = agenda.days.count
        let room = max(1, (frame.columns - WeekAgenda.timeWidth) / Self.narrowestColumn)
        let first = Scroll.top(0, keeping: selectedColumn, count: count, rows: room)
        return first..<min(count, first + room)
    }

    private var selectedColumn: Int? {
        agenda.blocks.first { $0.isSelected }?.day ?? agenda.slot?.day
    }

    private func drawHidden(_ shown: Range<Int>, on canvas: inout Canvas, in frame: Frame) {
        let (before, after) = (shown.lowerBound, agenda.days.count - shown.upperBound)
        let text = (before > 0 ? "‹\(before)" : "") + (after > 0 ? " \(after)›" : "")
        canvas.write(text, at: frame.origin, role: .muted, maximum: WeekAgenda.timeWidth)
    }
}
