internal import KaderDomain

/// Going through time: days, weeks and months, and back to now.
extension SpreekuurPane {
    /// What must be read for what is shown.
    var wanted: AgendaSpan { AgendaSpan(day, scale) }

    var load: Step<Self> { .run(.load(place, week: wanted.first, weeks: wanted.weeks)) }

    mutating func show(_ place: Place) -> [Step<Self>] {
        (self.place, entries, isLoaded) = (place, [], false)
        (selection, opened, line, lineTime) = (nil, nil, nil, nil)
        (rowTime, expected) = (nil, nil)
        (column, item) = (nil, nil)
        marks.clearAll()
        if place == .online { split = .consulenten }
        asked = wanted
        return [load]
    }

    mutating func show(_ day: Day) -> [Step<Self>] {
        if rowTime == nil { holdRow() }
        (self.day, week, selection) = (day, day.monday, nil)
        keepSelection()
        return loadWhatIsMissing()
    }

    /// Opens another scale on the same day.
    mutating func show(_ scale: AgendaScale) -> [Step<Self>] {
        if scale == .day {
            origin = self.scale
            itemTime = nil
        }
        self.scale = scale
        if scale == .day, day == today, selection == nil { itemTime = now.time }
        keepSelection()
        return loadWhatIsMissing()
    }

    /// From a day back to the week or month that it was opened from; from a month to the week.
    mutating func showWider() -> [Step<Self>] {
        show(scale == .day && origin == .month ? .month : .week)
    }

    /// Today, and what is going on or comes next.
    mutating func showNow() -> [Step<Self>] {
        let steps = show(today)
        selectNow()
        return steps
    }

    private mutating func selectNow() {
        let next = ofDay.first { $0.spreekuur.hours.to > now.time } ?? ofDay.last
        selection = next?.id
        holdRow()
        (column, item, itemTime) = (scale == .day ? column : nil, nil, now.time)
        keepSelection()
    }

    private mutating func loadWhatIsMissing() -> [Step<Self>] {
        guard !asked.contains(wanted) else { return [] }
        asked = wanted
        guard let entries = known.entries(at: place, in: wanted) else {
            (entries, isLoaded) = ([], false)
            return [load]
        }
        (self.entries, isLoaded) = (entries, true)
        keepSelection()
        return []
    }

    /// An answer for a time or place that is no longer shown is only kept; but where that tells of
    /// a change, what is shown is read again.
    mutating func accept(
        _ entries: [AgendaEntry], _ place: Place, _ span: AgendaSpan
    ) -> [Step<Self>] {
        let hasChanged = known.keep(entries, at: place, in: span)
        guard place == self.place, span == asked || span == wanted else {
            return hasChanged ? [load] : []
        }
        (self.entries, isLoaded, asked) = (entries, true, span)
        takeExpected()
        if opened != nil, openedEntry == nil { close() }
        keepSelection()
        return []
    }
}
