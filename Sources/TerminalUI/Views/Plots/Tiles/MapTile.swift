/// One place on a ``TileMap``.
public struct MapTile: Hashable, Sendable {
    /// Rows and columns go from 0 to this.
    public static let last = 99

    /// A few letters that stand on the tile: `MUT`.
    public let label: String

    /// In full: `Midden-Utrecht`.
    public let name: String
    public let row: Int
    public let column: Int

    /// Finite, or nil where there is no value.
    public let value: Double?

    /// A row or column outside 0...``last`` counts as the nearest; a value that is not finite
    /// becomes nil.
    public init(_ label: String, _ name: String, row: Int, column: Int, value: Double?) {
        self.label = label
        self.name = name
        self.row = min(max(0, row), Self.last)
        self.column = min(max(0, column), Self.last)
        self.value = value.flatMap { $0.isFinite ? $0 : nil }
    }
}
