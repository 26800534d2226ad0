public import TerminalUI

extension RegionPlansPane {
    /// In a line with all its fields there is nothing to point at.
    public mutating func point(at meaning: Spot.Meaning) -> [Step<Self>] {
        guard case .row(let row) = meaning else { return [] }
        expected = nil
        if open == nil {
            return select(row: row)
        } else if open?.isLineOpen == false {
            open?.select(row: row)
        }
        return []
    }
}
