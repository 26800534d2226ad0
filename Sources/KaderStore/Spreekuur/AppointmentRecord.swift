internal import GRDB
internal import KaderDomain

/// A row of `appointment`.
struct AppointmentRecord: Record {
    static let kind = ThingKind(
        "appointment",
        fields: [
            "spreekuur", "contact", "service", "day", "hours", "consulenten", "room", "buffers",
            "waiver", "note", "state", "cause", "reason", "remindedOn", "toldOn",
            "housemates",
        ] + times,
        subject: "contact")

    /// What the desk wrote down.
    static let times = ["arrivedAt", "calledAt", "endedAt"]

    /// SQL: whether an appointment holds people and room (``AppointmentState/holds``).
    static let holds = "state NOT IN ('cancelled', 'late-cancelled')"

    let id, spreekuur, contact, service, day, hours, consulenten: String
    let room: String?
    let buffers, waiver, note, state, cause, reason: String
    let times: VisitTimes
    let remindedOn, toldOn: String?
    let housemates: Int

    init(_ appointment: Appointment) {
        id = appointment.id.description
        spreekuur = appointment.spreekuur.description
        contact = appointment.contact.description
        service = appointment.service.rawValue
        day = appointment.day.description
        hours = appointment.hours.stored
        consulenten = StoredList.text(appointment.consulenten)
        room = appointment.room?.description
        buffers = appointment.buffers.stored
        waiver = appointment.waiver?.description ?? ""
        note = appointment.note
        state = appointment.state.rawValue
        cause = appointment.code?.rawValue ?? ""
        reason = appointment.reason
        times = appointment.times
        remindedOn = appointment.remindedOn?.description
        toldOn = appointment.toldOn?.description
        housemates = appointment.housemates
    }

    init(row: Row) {
        id = row["id"]
        spreekuur = row["spreekuur"]
        contact = row["contact"]
        service = row["service"]
        day = row["day"]
        hours = row["hours"]
        consulenten = row["consulenten"]
        room = row["room"]
        buffers = row["buffers"]
        waiver = row["waiver"]
        note = row["note"]
        state = row["state"]
        cause = row["cause"]
        reason = row["reason"]
        times = VisitTimes(row: row)
        remindedOn = row["remindedOn"]
        toldOn = row["toldOn"]
        housemates = row["housemates"]
    }

    var fields: [DatabaseValue] {
        [spreekuur, contact, service, day, hours, consulenten].map { $0.databaseValue }
            + [room.databaseValue]
            + [buffers, waiver, note, state, cause, reason].map { $0.databaseValue }
            + [remindedOn.databaseValue, toldOn.databaseValue, housemates.databaseValue]
            + times.stored
    }

    func value() throws -> Appointment {
        guard let id = Appointment.ID(id), let spreekuur = Spreekuur.ID(spreekuur),
            let contact = Contact.ID(contact), let service = Service(rawValue: service),
            let day = Day(day), let hours = Hours(hours),
            let consulenten: [Contact.ID] = StoredList.ids(consulenten),
            let state = AppointmentState(rawValue: state), let buffers = Buffers(stored: buffers),
            waiver.isEmpty || Waiver(waiver) != nil,
            cause.isEmpty || CancellationCode(rawValue: cause) != nil,
            remindedOn == nil || remindedOn.flatMap({ Day($0) }) != nil,
            toldOn == nil || toldOn.flatMap({ Day($0) }) != nil,
            var appointment = try? Appointment(
                id: id, spreekuur: spreekuur, contact: contact, service: service, on: day,
                during: hours, with: consulenten, in: room.flatMap { Room.ID($0) },
                buffers: buffers, waiver: Waiver(waiver), note: note, state: state,
                code: CancellationCode(rawValue: cause), reason: reason, times: times,
                housemates: housemates)
        else { throw unreadable }
        appointment.remindedOn = remindedOn.flatMap { Day($0) }
        appointment.toldOn = toldOn.flatMap { Day($0) }
        return appointment
    }
}
