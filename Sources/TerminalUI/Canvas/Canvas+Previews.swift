extension Canvas {
    /// Notes that a part shows more of what is selected elsewhere.
    mutating func markPreview(_ frame: Frame) {
        let part = drawn(frame)
        if !part.isEmpty { previews.append(part) }
    }

    /// Leaves the previews as another canvas has them, where both have them in the same places: while
    /// someone goes through a list, only the list is sent.
    ///
    /// - Returns: whether they would be otherwise.
    public mutating func keepPreviews(of other: Canvas) -> Bool {
        guard size == other.size, !previews.isEmpty, previews == other.previews,
            previews.contains(where: { !hasCells(of: other, in: $0) })
        else { return false }
        for frame in previews { copyCells(frame, from: other) }
        return true
    }

    private func hasCells(of other: Canvas, in frame: Frame) -> Bool {
        (frame.row..<frame.endRow).allSatisfy { row in
            let places = index(frame.column, row)..<index(frame.endColumn, row)
            return cells[places] == other.cells[places]
        }
    }
}
