public import KaderDomain

/// What of the agenda is shown and how much it is, and the appointments that are marked to be
/// cancelled together.
extension SpreekuurPane {
    /// The marked appointments that were read, by hour: what belongs to another week or house waits
    /// there, and nothing is done to it.
    public var marked: [AppointmentEntry] {
        let ids = allMarks
        return ids.isEmpty ? [] : entries.flatMap(\.appointments).filter { ids.contains($0.id) }
    }

    /// Of whatever week or house, with the range that is being marked.
    var allMarks: Set<Appointment.ID> {
        let fixed = marks.all(to: nil, in: [])
        return rangeStart == nil ? fixed : fixed.union(ranged)
    }

    public var tally: Phrase? {
        let typed = ListFilter(agenda: filter)
        let (shown, all) = opened == nil ? counted : (lines.count, allLines)
        return .tally(
            shown: shown, of: all, isFiltered: !typed.isEmpty, fault: typed.fault,
            marked: marked.count)
    }

    public var filterFault: Phrase? { ListFilter(agenda: filter).faultInFull }

    /// The spreekuren of the scale: those of the day, the week or what of a month was read.
    private var counted: (Int, Int) {
        func isCounted(_ entry: AgendaEntry) -> Bool {
            switch scale {
            case .day: entry.spreekuur.day == day
            case .week: (week...week + 6).contains(entry.spreekuur.day)
            case .month: true
            }
        }
        return (shown.count(where: isCounted), entries.count(where: isCounted))
    }

    private var allLines: Int {
        openedEntry.map { $0.appointments.count + $0.free(from: now).count } ?? 0
    }

    mutating func mark(_ what: Marking) {
        switch what {
        case .toggle:
            if let appointment = selectedAppointment {
                marks.toggle(appointment.id)
            } else if opened == nil, let selected {
                marks.toggleAll(visits(of: selected))
            }
            select(by: 1)
        case .all:
            rangeStart = nil
            marks.toggleAll(visitsShown)
        case .range: toggleRange()
        case .clear where rangeStart != nil: rangeStart = nil
        case .clear: marks.clear()
        }
    }

    /// Why nothing can be marked here; nil where it can.
    var refusalToMark: Phrase? {
        if selectedAppointment != nil { return nil }
        guard opened == nil, scale == .week, let selected else { return .noVisitToMark }
        return visits(of: selected).isEmpty ? .noVisitToMark : nil
    }

    /// What `*` marks: the appointments to come that the filter lets through.
    private var visitsShown: [Appointment.ID] {
        if let openedEntry { return visits(of: openedEntry) }
        return (scale == .day ? ofDay : shownInWeek).flatMap(visits)
    }

    func visits(of entry: AgendaEntry) -> [Appointment.ID] {
        let (typed, cells) = (ListFilter(agenda: filter), AgendaCells(reference, now: now))
        return entry.appointments.filter {
            isToCome($0.appointment) && cells.matches(typed, $0, of: entry)
        }.map(\.id)
    }

    /// Whether it is not over and nothing was decided about it: what was is only marked one by one.
    func isToCome(_ appointment: Appointment) -> Bool {
        !appointment.state.isDecided
            && LocalTime(day: appointment.day, time: appointment.hours.to) > now
    }
}

extension Phrase {
    static let noVisitToMark = Phrase(
        nl: "hier is geen afspraak om te merken", en: "there is no appointment to mark here")
}
