internal import TerminalUI

extension App {
    /// No pane is dragged narrower.
    private static let narrowest = 20

    /// The panes side by side, as wide as they want to be or were dragged.
    func tiles(in frame: Frame) -> [Frame] {
        Tiles.columns(
            mouse.widths ?? panes.filter { !$0.standsAlone }.map(\.breadth), in: frame)
    }

    /// Says where the borders between panes are: the right side of one and the left of the next.
    func markBorders(of tiles: [Frame], on canvas: inout Canvas) {
        for (index, tile) in tiles.dropLast().enumerated() {
            let border = Frame(
                column: tile.endColumn - 1, row: tile.row, columns: 2, rows: tile.rows)
            canvas.mark(border, as: .border(index))
        }
    }

    /// Puts the border that is held in this column, as far as both panes keep some width.
    mutating func drag(to point: Point) {
        guard let border = mouse.border, isSideBySide else { return }
        let tiles = tiles(in: Frame(size))
        guard tiles.indices.contains(border + 1) else { return }
        let (left, right) = (tiles[border], tiles[border + 1])
        let most = right.endColumn - Self.narrowest
        let column = max(left.column + Self.narrowest, min(point.column + 1, most))
        var widths = tiles.map(\.columns)
        widths[border] = column - left.column
        widths[border + 1] = right.endColumn - column
        mouse.widths = widths
    }
}
