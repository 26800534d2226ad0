/// What a mouse can point at.
extension WeekAgenda {
    func mark(_ block: AgendaBlock, on canvas: inout Canvas, in frame: Frame) {
        guard let index = blocks.firstIndex(of: block) else { return }
        canvas.mark(frame, as: .block(index), isSelected: block.isSelected)
    }

    /// The rows of a day, of which blocks may cover a part.
    func markMoments(
        of day: Int, on canvas: inout Canvas, in frame: Frame, _ grid: AgendaGrid, top: Int
    ) {
        for row in 0..<max(0, min(frame.rows, grid.rows - top)) {
            let line = frame.split(top: row).rest.split(top: 1).part
            canvas.mark(line, as: .moment(day: day, minute: grid.minute(of: top + row)))
        }
    }
}
