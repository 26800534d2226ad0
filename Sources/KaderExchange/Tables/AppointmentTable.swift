internal import KaderDomain
internal import KaderStore

/// `appointments`, cancelled ones too.
///
/// A row without a spreekuur is for the one of that service and place that stands around its hours.
enum AppointmentTable: Table {
    static let columns = [
        Column("id", ""), Column("spreekuur", ""), Column("service", "loopbaan"),
        Column("place", "groningen"), Column("day", "2026-11-24"), Column("from", "13:00"),
        Column("until", "14:00"), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("consulenten", "", .list), Column("room", "Spreekkamer 1"),
        Column("state", "planned"), Column("cause", ""), Column("reason", ""),
        Column("note", "Loopbaanscan"), Column("before", ""), Column("after", ""),
        Column("waiver", ""), Column("housemates", ""),
    ]

    static let kinds = [StoredKind.appointment]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .appointment(let appointment) = thing else { return [] }
        let when = [
            appointment.day.description, appointment.hours.from.description,
            appointment.hours.to.description,
        ]
        return [
            appointment.id.description, appointment.spreekuur.description,
            appointment.service.rawValue, Cell.text(around.place(appointment.spreekuur)),
        ] + when + [
            appointment.contact.description, try around.name(appointment.contact),
            Cell.list(appointment.consulenten), Cell.text(appointment.room),
            appointment.state.rawValue, appointment.code?.rawValue ?? "", appointment.reason,
            appointment.note, String(appointment.buffers.before),
            String(appointment.buffers.after), Cell.text(appointment.waiver),
            String(appointment.housemates),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let service: Service? = row.choice("service", nil, label: \.label)
        let (day, hours) = (row.neededDay("day"), row.hours())
        let contact = try row.contact("contact", lookup)
        let staff = try row.contacts("consulenten", lookup)
        let state = row.choice("state", AppointmentState.planned, label: \.label)
        let code =
            row.word("cause").isEmpty
            ? nil : row.choice("cause", CancellationCode.other, label: \.label)
        guard let service, let day, let hours, let contact, let staff, let state,
            let spreekuur = try spreekuur(in: &row, service, day, hours, lookup),
            let rooms = try row.rooms("room", in: spreekuur.place.house, lookup)
        else { return [] }
        let id: Appointment.ID = row.ownId(
            orNamed: Cell.text(contact), Cell.text(day), Cell.text(hours.from))
        let terms = try lookup.terms(of: service)
        let present = try lookup.appointment(id)
        guard let buffers = buffers(in: &row, orElse: present?.buffers ?? terms.buffers),
            let waiver = waiver(in: &row, orElse: present?.waiver),
            let housemates = housemates(in: &row, orElse: present?.housemates ?? 0)
        else { return [] }
        let appointment = row.made(
            "consulenten",
            Result {
                let made = try Appointment(
                    id: id, spreekuur: spreekuur.id, contact: contact, service: service, on: day,
                    during: hours, with: staff, in: rooms.first, buffers: buffers,
                    waiver: waiver.value, note: row.text("note"), state: state, code: code,
                    reason: row.text("reason"), housemates: housemates)
                if state == .planned, !made.isMade(like: present) {
                    try made.check(under: terms)
                }
                return made
            })
        return appointment.map { [.appointment($0)] } ?? []
    }

    /// What is blank is as `other` has it; nil after telling what was expected.
    private static func buffers(in row: inout ImportRow, orElse other: Buffers) -> Buffers? {
        let before = minutes("before", in: &row, orElse: other.before)
        let after = minutes("after", in: &row, orElse: other.after)
        guard let before, let after else { return nil }
        return Buffers(before: before, after: after)
    }

    private static func minutes(
        _ column: String, in row: inout ImportRow, orElse other: Int
    ) -> Int? {
        guard !row.word(column).isEmpty else { return other }
        return row.value(column, .expectedNumber) { word in
            Int(word).flatMap { Buffers.range.contains($0) ? $0 : nil }
        }
    }

    private static func housemates(in row: inout ImportRow, orElse other: Int) -> Int? {
        guard !row.word("housemates").isEmpty else { return other }
        return row.value("housemates", .expectedNumber) { word in
            Int(word).flatMap { Appointment.householdRange.contains($0) ? $0 : nil }
        }
    }

    /// A waiver, or none.
    private struct ReadWaiver {
        let value: Waiver?
    }

    private static func waiver(in row: inout ImportRow, orElse other: Waiver?) -> ReadWaiver? {
        guard !row.word("waiver").isEmpty else { return ReadWaiver(value: other) }
        let waiver = row.needed("waiver", .expectedWaiver) { Waiver($0) }
        return waiver.map { ReadWaiver(value: $0) }
    }

    private static func spreekuur(
        in row: inout ImportRow, _ service: Service, _ day: Day, _ hours: Hours,
        _ lookup: Lookup
    ) throws -> Spreekuur? {
        guard let found = try named(in: &row, service, day, hours, lookup) else { return nil }
        guard found.service == service else {
            row.refuse("service", .otherService)
            return nil
        }
        return found
    }

    private static func named(
        in row: inout ImportRow, _ service: Service, _ day: Day, _ hours: Hours,
        _ lookup: Lookup
    ) throws -> Spreekuur? {
        let found: Spreekuur?
        if row.word("spreekuur").isEmpty {
            guard let place = row.place(lookup) else { return nil }
            found = try lookup.spreekuur(of: service, at: place, on: day, around: hours)
        } else {
            guard let id: Spreekuur.ID = row.id("spreekuur") else { return nil }
            found = try lookup.spreekuur(id)
        }
        if found == nil { row.refuse("spreekuur", .unknownSpreekuur) }
        return found
    }
}

extension Appointment {
    /// Whether it has the hours and the consulenten that it had: the terms of today are for what is
    /// made today.
    fileprivate func isMade(like other: Appointment?) -> Bool {
        other?.hours == hours && other?.consulenten == consulenten
    }
}
