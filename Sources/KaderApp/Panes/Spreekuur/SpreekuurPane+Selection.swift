public import KaderDomain

/// A line of an opened spreekuur: a slot that is free, or an appointment.
public enum SlotLine: Hashable, Sendable, Identifiable {
    case free(Slot)
    case taken(AppointmentEntry)

    public enum ID: Hashable, Sendable {
        case free(TimeOfDay)
        case taken(Appointment.ID)
    }

    public var id: ID {
        switch self {
        case .free(let slot): .free(slot.hours.from)
        case .taken(let entry): .taken(entry.id)
        }
    }

    public var hours: Hours {
        switch self {
        case .free(let slot): slot.hours
        case .taken(let entry): entry.appointment.hours
        }
    }
}

extension SpreekuurPane {
    /// Makes anew what is shown, after what it is made of changed. The selection is left to the
    /// caller.
    mutating func reshape() {
        shown = hidden.isEmpty ? entries : entries.filter(isShown)
        guard !filter.isEmpty, opened == nil else { return }
        let (typed, cells) = (ListFilter(agenda: filter), AgendaCells(reference, now: now))
        shown = shown.filter { cells.matches(typed, $0) }
    }

    /// Those of the selected day.
    var ofDay: [AgendaEntry] { shown.filter { $0.spreekuur.day == day } }

    /// Nil in the agenda of a month, where a whole day is selected.
    var selected: AgendaEntry? {
        scale == .month ? nil : ofDay.first { $0.id == selection }
    }
    var openedEntry: AgendaEntry? { entries.first { $0.id == opened } }

    /// The lines of the opened spreekuur that the filter lets through, by hour.
    var lines: [SlotLine] { openedEntry.map(lines(of:)) ?? [] }

    func lines(of entry: AgendaEntry) -> [SlotLine] {
        let free = entry.free(from: now).map(SlotLine.free)
        let all = entry.appointments.map(SlotLine.taken) + free
        return filtered(all, of: entry).sorted {
            ($0.hours.from, $0.hours.to, $0.isFree ? 1 : 0)
                < ($1.hours.from, $1.hours.to, $1.isFree ? 1 : 0)
        }
    }

    private func filtered(_ lines: [SlotLine], of entry: AgendaEntry) -> [SlotLine] {
        guard opened != nil, !filter.isEmpty else { return lines }
        let (typed, cells) = (ListFilter(agenda: filter), AgendaCells(reference, now: now))
        return lines.filter { line in
            switch line {
            case .free(let slot): cells.matches(typed, slot, of: entry)
            case .taken(let appointment): cells.matches(typed, appointment, of: entry)
            }
        }
    }

    var selectedLine: SlotLine? { lines.first { $0.id == line } }

    /// In an opened spreekuur, or in the agenda of a day.
    var selectedAppointment: AppointmentEntry? {
        if case .taken(let entry) = selectedItem?.kind { return entry }
        guard opened != nil else { return nil }
        return if case .taken(let entry) = selectedLine { entry } else { nil }
    }

    mutating func select(by step: Int) {
        if opened == nil, scale == .day { return selectItem(by: step) }
        if opened == nil {
            selection = Self.moved(selection, by: step, in: ofDay.map(\.id))
            holdRow()
        } else {
            line = Self.moved(line, by: step, in: lines.map(\.id))
            lineTime = selectedLine?.hours.from
        }
    }

    /// After the list changed: what was selected stays so, or else the nearest is.
    mutating func keepSelection() {
        if !ofDay.contains(where: { $0.id == selection }) { selection = nearestOfDay?.id }
        let lines = lines
        if !lines.contains(where: { $0.id == line }) {
            line = nearest(in: lines)?.id
        }
        lineTime = selectedLine?.hours.from ?? lineTime
        keepItem()
    }

    /// What the person goes to from now on is in this row of the week.
    mutating func holdRow() { rowTime = selected?.spreekuur.hours.from ?? rowTime }

    /// What begins nearest to where the person was on another day, and of two as near the first.
    private var nearestOfDay: AgendaEntry? {
        guard let rowTime else { return ofDay.first }
        return ofDay.min {
            abs($0.spreekuur.hours.from.minutes - rowTime.minutes)
                < abs($1.spreekuur.hours.from.minutes - rowTime.minutes)
        }
    }

    /// What took the place of the line that went: the last at its time, or the first after it.
    private func nearest(in lines: [SlotLine]) -> SlotLine? {
        guard let lineTime else { return lines.first }
        return lines.last { $0.hours.from == lineTime }
            ?? lines.first { $0.hours.from > lineTime } ?? lines.last
    }

    static func moved<ID: Equatable>(_ id: ID?, by step: Int, in ids: [ID]) -> ID? {
        guard !ids.isEmpty else { return nil }
        guard let place = ids.firstIndex(where: { $0 == id }) else { return ids.first }
        return ids[min(max(0, place + step), ids.count - 1)]
    }
}

extension SlotLine {
    fileprivate var isFree: Bool {
        if case .free = self { true } else { false }
    }
}
