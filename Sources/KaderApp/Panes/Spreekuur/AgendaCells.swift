public import KaderDomain
public import KaderReference

/// What a spreekuur, an appointment or a free slot has in each column of the agenda, to be filtered
/// by: in both languages.
public struct AgendaCells: Sendable {
    private let reference: Reference
    private let now: LocalTime

    /// - Parameter now: slots that began before it are not free.
    public init(_ reference: Reference, now: LocalTime) {
        self.reference = reference
        self.now = now
    }

    /// Where a word alone is looked for: a house is that of the whole agenda.
    private static let named: [AgendaColumn] = [.service, .consulent, .room, .who]

    public func matches(_ filter: ListFilter, _ entry: AgendaEntry) -> Bool {
        matches(filter) { cells($0, entry) }
    }

    /// An appointment by its own consulenten and its own room, not by those of its spreekuur.
    func matches(
        _ filter: ListFilter, _ appointment: AppointmentEntry, of entry: AgendaEntry
    ) -> Bool {
        matches(filter) { column in
            switch column {
            case .consulent: appointment.consulenten
            case .room: [appointment.room].compactMap(\.self)
            case .who: [appointment.contact]
            case .free: []
            case .service, .house: cells(column, entry)
            }
        }
    }

    /// A slot by those that it would be given to.
    func matches(_ filter: ListFilter, _ slot: Slot, of entry: AgendaEntry) -> Bool {
        let spreekuur = entry.spreekuur
        return matches(filter) { column in
            switch column {
            case .consulent:
                zip(spreekuur.staff, entry.staff).filter { slot.consulenten.contains($0.0) }
                    .map(\.1)
            case .room: zip(spreekuur.rooms, entry.rooms).filter { slot.room == $0.0 }.map(\.1)
            case .who: []
            case .free: both(AgendaLayer.free.label)
            case .service, .house: cells(column, entry)
            }
        }
    }

    private func matches(_ filter: ListFilter, _ cells: (AgendaColumn) -> [String]) -> Bool {
        filter.matches { key in
            let column = key.flatMap { AgendaColumn(rawValue: $0) }
            return (column.map { [$0] } ?? Self.named).flatMap(cells)
        }
    }

    private func cells(_ column: AgendaColumn, _ entry: AgendaEntry) -> [String] {
        let spreekuur = entry.spreekuur
        return switch column {
        case .service: both(spreekuur.service.label)
        case .house: house(spreekuur.place)
        case .consulent: entry.staff
        case .room: entry.rooms
        case .who: entry.appointments.map(\.contact)
        case .free: free(entry)
        }
    }

    /// Empty where nothing is free, so that `vrij:-` finds what is full.
    private func free(_ entry: AgendaEntry) -> [String] {
        let count = entry.free(from: now).count
        return count == 0 ? [] : both(Phrase(free: count))
    }

    private func house(_ place: Place) -> [String] {
        guard let key = place.house else { return ["online"] }
        guard let house = reference.house(key) else { return [key] }
        return [key, house.name.nl] + [house.town].compactMap(\.self)
    }

    private func both(_ phrase: Phrase) -> [String] { [phrase.nl, phrase.en] }
}
