/// Places as tiles that lie as on a map, each with a shade and its figure.
///
/// The shade is a glyph and a role, and the last row says what shades stand for. The selected
/// tile has `▶` before it, and the last row says its name and figure. Where the frame is too
/// small for all tiles, it is ``Bars`` of the same places.
public struct TileMap: Plot, Hashable, Sendable {
    public var tiles: [MapTile]
    public var shades: TileShades
    public var style: FigureStyle

    /// The cursor stands on it while the map is active.
    public var selection: Int?
    public var isActive: Bool

    /// - Parameter shades: by default four equal steps up to the greatest value.
    public init(
        _ tiles: [MapTile], shades: TileShades? = nil, style: FigureStyle = .dutch,
        selection: Int? = nil, isActive: Bool = true
    ) {
        self.tiles = tiles
        self.shades = shades ?? TileShades(values: tiles.map(\.value))
        self.style = style
        self.selection = selection
        self.isActive = isActive
    }

    public var figures: [(label: String, value: String)] {
        tiles.map { ($0.name, style.text($0.value)) }
    }

    /// The nearest tile in a direction, for the arrow keys: `right` and `down` are -1, 0 or 1.
    /// Nil where there is none. A step aside counts double.
    public func neighbour(of number: Int, right: Int, down: Int) -> Int? {
        guard tiles.indices.contains(number) else { return nil }
        let distances = tiles.indices.compactMap { other -> (number: Int, distance: Int)? in
            let across = tiles[other].column - tiles[number].column
            let below = tiles[other].row - tiles[number].row
            let ahead = across * right.signum() + below * down.signum()
            let aside = abs(across * down.signum()) + abs(below * right.signum())
            return ahead > 0 ? (other, ahead + 2 * aside) : nil
        }
        return distances.min { ($0.distance, $0.number) < ($1.distance, $1.number) }?.number
    }
}
