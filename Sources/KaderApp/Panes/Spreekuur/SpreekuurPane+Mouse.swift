internal import KaderDomain
public import TerminalUI

extension SpreekuurPane {
    public mutating func point(at meaning: Spot.Meaning) -> [Step<Self>] {
        guard opened != nil || scale == .week else { return pointInTime(meaning) }
        switch meaning {
        case .block(let index):
            guard opened == nil, shownInWeek.indices.contains(index) else { return [] }
            (day, selection) = (shownInWeek[index].spreekuur.day, shownInWeek[index].id)
            holdRow()
        case .moment(let index, let minute):
            guard opened == nil, (0..<7).contains(index) else { return [] }
            (day, selection, rowTime) = (week + index, nil, TimeOfDay(minutes: minute))
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

    /// In the agenda of a day a block or a time of a column, in that of a month a day.
    private mutating func pointInTime(_ meaning: Spot.Meaning) -> [Step<Self>] {
        switch meaning {
        case .block(let index) where scale == .day:
            let items = columns.flatMap { column in column.items.map { (column.resource, $0) } }
            guard items.indices.contains(index), let id = items[index].1.id else { return [] }
            (column, item, itemTime) = (items[index].0, id, items[index].1.hours.from)
            selection = items[index].1.entry.id
        case .moment(let index, let minute) where scale == .day:
            guard columns.indices.contains(index) else { return [] }
            (column, item, selection) = (columns[index].resource, nil, nil)
            itemTime = TimeOfDay(minutes: minute)
            keepItem()
        case .moment(let index, _) where scale == .month:
            return show(wanted.first + index)
        case .row(let index) where scale == .month:
            return daysOfMonth.indices.contains(index) ? show(daysOfMonth[index]) : []
        default: break
        }
        return []
    }

    /// Over a month the wheel goes through its weeks. Over the agenda the wheel goes through the spreekuren of the day.
    public mutating func scroll(by step: Int) -> [Step<Self>] {
        if scale == .month, opened == nil { return show(day + 7 * step) }
        select(by: step)
        return []
    }
}
