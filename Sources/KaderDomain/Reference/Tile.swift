/// The place of a region on the tile map: 9 rows of 7 columns.
public struct Tile: Hashable, Identifiable, Sendable {
    public let regionCode: String
    /// Three capitals, as ``Region/label``.
    public let label: String
    /// 0 is the north.
    public let row: Int
    /// 0 is the west.
    public let column: Int

    public init(
        regionCode: String, label: String, row: Int, column: Int
    ) {
        self.regionCode = regionCode
        self.label = label
        self.row = row
        self.column = column
    }

    public var id: String { regionCode }
}
