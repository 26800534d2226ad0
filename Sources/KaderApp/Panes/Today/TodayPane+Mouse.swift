internal import KaderDomain
public import TerminalUI

extension TodayPane {
    public mutating func point(at meaning: Spot.Meaning) -> [Step<Self>] {
        guard case .row(let row) = meaning else { return [] }
        select(row: row)
        return []
    }

    public mutating func scroll(by step: Int) -> [Step<Self>] {
        select(by: step)
        return []
    }
}
