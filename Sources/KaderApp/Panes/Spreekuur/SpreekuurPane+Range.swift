internal import KaderDomain

/// Where in an agenda a range of marks began.
enum RangeStart: Hashable, Sendable {
    case spreekuur(Spreekuur.ID)
    case line(SlotLine.ID)
    case item(DayItem.ID)
}

/// Marking from one place to another: spreekuren of a week, lines of one of them, or what one
/// consulent or room has on a day.
extension SpreekuurPane {
    /// The appointments to come from where the range began up to the keyboard, both with what is
    /// there; none where the beginning is not shown any more.
    var ranged: [Appointment.ID] {
        switch (rangeStart, here) {
        case (.spreekuur(let start), .spreekuur(let end)):
            return shownInWeek.part(from: start, to: end) { $0.id }.flatMap(visits)
        case (.line(let start), .line(let end)):
            return toCome(lines.part(from: start, to: end) { $0.id }.map(\.appointment))
        case (.item(let start), .item(let end)):
            let items = columns.first { $0.resource == column }?.selectable ?? []
            return toCome(items.part(from: start, to: end) { $0.id }.map(\.appointment))
        default: return []
        }
    }

    /// What the keyboard is on; nil in the agenda of a month.
    private var here: RangeStart? {
        if opened != nil { return line.map { .line($0) } }
        return switch scale {
        case .day: item.map { .item($0) }
        case .week: selection.map { .spreekuur($0) }
        case .month: nil
        }
    }

    private func toCome(_ entries: [AppointmentEntry?]) -> [Appointment.ID] {
        entries.compactMap(\.self).filter { isToCome($0.appointment) }.map(\.id)
    }

    /// Begins a range, or keeps the one that is being marked.
    mutating func toggleRange() {
        if rangeStart == nil {
            rangeStart = here
        } else {
            marks.add(ranged)
            rangeStart = nil
        }
    }
}

extension Array {
    /// From one to the other, whichever comes first; empty where one of them is not there.
    fileprivate func part<ID: Equatable>(
        from start: ID, to end: ID, by id: (Element) -> ID?
    ) -> ArraySlice<Element> {
        guard let start = firstIndex(where: { id($0) == start }),
            let end = firstIndex(where: { id($0) == end })
        else { return [] }
        return self[Swift.min(start, end)...Swift.max(start, end)]
    }
}

extension SlotLine {
    fileprivate var appointment: AppointmentEntry? {
        if case .taken(let entry) = self { entry } else { nil }
    }
}

extension DayItem {
    fileprivate var appointment: AppointmentEntry? {
        if case .taken(let entry) = kind { entry } else { nil }
    }
}
