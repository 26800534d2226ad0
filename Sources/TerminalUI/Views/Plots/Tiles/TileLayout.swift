/// How large the tiles of a ``TileMap`` are, all the same.
struct TileLayout {
    /// With the column for the mark, which also keeps tiles apart.
    let columns: Int
    let rows: Int

    /// The rows of the whole map.
    let height: Int

    /// The columns of the longest label.
    let label: Int

    /// Whether all figures fit behind the label.
    let hasFigureBehindLabel: Bool

    /// Nil where the tiles do not all fit with their labels, or there are none.
    init?(_ map: TileMap, in size: Size) {
        let across = (map.tiles.map(\.column).max() ?? 0) + 1
        let down = (map.tiles.map(\.row).max() ?? 0) + 1
        let longest = map.tiles.map { TextWidth.columns(of: $0.label) }.max() ?? 0
        let figure = map.figures.map { TextWidth.columns(of: $0.value) }.max() ?? 0
        let room = min(size.columns / across, longest + max(2, figure) + 4)
        let tall = min(size.rows / down, 3)
        guard !map.tiles.isEmpty, tall > 0, room >= longest + 2 else { return nil }
        (columns, rows, height, label) = (room, tall, tall * down, longest)
        hasFigureBehindLabel = longest + figure + (tall > 1 ? 2 : 3) <= room
    }

    /// The place of a tile, from the top left of the map.
    func frame(of tile: MapTile, in frame: Frame) -> Frame {
        Frame(
            column: frame.column + tile.column * columns, row: frame.row + tile.row * rows,
            columns: columns, rows: rows)
    }
}
