internal import KaderDomain
public import TerminalUI

extension SpreekuurPane {
    public mutating func point(at meaning: Spot.Meaning) -> [Step<Self>] {
        switch meaning {
        case .block(let index):
            guard opened == nil, shown.indices.contains(index) else { return [] }
            (day, selection) = (shown[index].spreekuur.day, shown[index].id)
        case .moment(let index, _):
            guard opened == nil, (0..<7).contains(index) else { return [] }
            (day, selection) = (week + index, nil)
            keepSelection()
        case .row(let row):
            let lines = lines
            guard opened != nil, lines.indices.contains(row) else { return [] }
            line = lines[row].id
            lineTime = lines[row].hours.from
        default: break
        }
        return []
    }

    /// Over the agenda the wheel goes through the spreekuren of the day.
    public mutating func scroll(by step: Int) -> [Step<Self>] {
        select(by: step)
        return []
    }
}
