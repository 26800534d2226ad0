internal import KaderDomain

/// A consulent or a room in the agenda of a day, with what there is then.
struct DayColumn: Hashable, Sendable {
    let resource: Resource
    let name: String

    /// By hour.
    let items: [DayItem]

    /// The spreekuren of which it is a part.
    let spreekuren: [Spreekuur]

    /// Those on which the keyboard can be.
    var selectable: [DayItem] { items.filter { $0.id != nil } }

    /// The columns of a day: who or what comes first in the earliest spreekuur stands first.
    /// - Parameter entries: those of one day, by hour.
    static func of(_ entries: [AgendaEntry], by split: DaySplit, from now: LocalTime) -> [Self] {
        var order: [Resource] = []
        var (names, own) = ([Resource: String](), [Resource: [AgendaEntry]]())
        for entry in entries {
            for (resource, name) in entry.resources(by: split) {
                if own[resource] == nil { order.append(resource) }
                names[resource] = name
                own[resource, default: []].append(entry)
            }
        }
        return order.map { resource in
            let entries = own[resource] ?? []
            let items = entries.flatMap { $0.items(of: resource, from: now, among: entries) }
            return DayColumn(
                resource: resource, name: names[resource] ?? "",
                items: items.sorted { $0.hours < $1.hours },
                spreekuren: entries.map(\.spreekuur))
        }
    }
}

extension AgendaEntry {
    fileprivate func resources(by split: DaySplit) -> [(Resource, String)] {
        switch split {
        case .consulenten: zip(spreekuur.staff.map(Resource.person), staff).map { ($0, $1) }
        case .rooms: zip(spreekuur.rooms.map(Resource.room), rooms).map { ($0, $1) }
        }
    }

    /// What one of its consulenten or rooms has during this spreekuur.
    fileprivate func items(
        of resource: Resource, from now: LocalTime, among entries: [AgendaEntry]
    ) -> [DayItem] {
        guard spreekuur.service.isByAppointment else {
            return [DayItem(kind: .walkIn, hours: spreekuur.hours, entry: self)]
        }
        let own = appointments.filter { $0.appointment.takes(resource) }
        let taken = own.map {
            DayItem(kind: .taken($0), hours: $0.appointment.hours, entry: self)
        }
        let known = Set(entries.flatMap(\.appointments).map(\.appointment.interval))
        let busy = claims(of: resource).filter { !known.contains($0) }
            .compactMap { Hours(clipping: $0, to: spreekuur) }
            .map { DayItem(kind: .busy, hours: $0, entry: self) }
        return taken + busy + openings(for: resource, from: now)
    }

    private func openings(for resource: Resource, from now: LocalTime) -> [DayItem] {
        let claims = claims(of: resource)
        return free(from: now).compactMap { slot in
            if slot.takes(resource) {
                return DayItem(kind: .free(slot), hours: slot.hours, entry: self)
            }
            guard let interval = try? Interval(slot.day, slot.hours),
                !claims.contains(where: { $0.overlaps(interval) })
            else { return nil }
            return DayItem(kind: .spare, hours: slot.hours, entry: self)
        }
    }

    private func claims(of resource: Resource) -> [Interval] {
        visits.filter { $0.resource == resource }.map(\.interval)
    }

    /// Its free slots that have not begun.
    func free(from now: LocalTime) -> [Slot] {
        free.filter { LocalTime(day: $0.day, time: $0.hours.from) >= now }
    }
}

extension Appointment {
    fileprivate func takes(_ resource: Resource) -> Bool {
        switch resource {
        case .person(let id): consulenten.contains(id)
        case .room(let id): room == id
        }
    }
}

extension Slot {
    fileprivate func takes(_ resource: Resource) -> Bool {
        switch resource {
        case .person(let id): consulenten.contains(id)
        case .room(let id): room == id
        }
    }
}

extension Hours {
    /// The part of an interval that lies in a spreekuur; nil where none does.
    fileprivate init?(clipping interval: Interval, to spreekuur: Spreekuur) {
        let from = Amsterdam.local(max(interval.from, spreekuur.interval.from))
        let until = Amsterdam.local(min(interval.until, spreekuur.interval.until))
        self.init(from: from.time, to: until.day > from.day ? .endOfDay : until.time)
    }
}
