internal import KaderDomain
public import TerminalUI

extension PeoplePane {
    public mutating func point(at meaning: Spot.Meaning) -> [Step<Self>] {
        guard case .row(let row) = meaning else { return [] }
        return select(row: row)
    }

    public mutating func scroll(by step: Int) -> [Step<Self>] { select(by: step) }
}
