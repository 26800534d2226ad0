internal import GRDB
internal import KaderDomain

/// A row of `appointment`.
struct AppointmentRecord: Record {
    static let kind = ThingKind(
        "appointment",
        fields: [
            "spreekuur", "contact", "service", "day", "hours", "consulenten", "room", "note",
            "state", "reason",
        ],
        subject: "contact")

    let id, spreekuur, contact, service, day, hours, consulenten: String
    let room: String?
    let note, state, reason: String

    init(_ appointment: Appointment) {
        id = appointment.id.description
        spreekuur = appointment.spreekuur.description
        contact = appointment.contact.description
        service = appointment.service.rawValue
        day = appointment.day.description
        hours = appointment.hours.stored
        consulenten = StoredList.text(appointment.consulenten)
        room = appointment.room?.description
        note = appointment.note
        state = appointment.state.rawValue
        reason = appointment.reason
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
        note = row["note"]
        state = row["state"]
        reason = row["reason"]
    }

    var fields: [DatabaseValue] {
        [spreekuur, contact, service, day, hours, consulenten].map(\.databaseValue)
            + [room.databaseValue, note.databaseValue, state.databaseValue, reason.databaseValue]
    }

    func value() throws -> Appointment {
        guard let id = Appointment.ID(id), let spreekuur = Spreekuur.ID(spreekuur),
            let contact = Contact.ID(contact), let service = Service(rawValue: service),
            let day = Day(day), let hours = Hours(hours),
            let consulenten: [Contact.ID] = StoredList.ids(consulenten),
            let state = AppointmentState(rawValue: state),
            let appointment = try? Appointment(
                id: id, spreekuur: spreekuur, contact: contact, service: service, on: day,
                during: hours, with: consulenten, in: room.flatMap { Room.ID($0) }, note: note,
                state: state, reason: reason)
        else { throw unreadable }
        return appointment
    }
}
