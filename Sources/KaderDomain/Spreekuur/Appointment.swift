/// A person's appointment at a spreekuur by appointment (S47).
///
/// Always true of an appointment: it has as many consulenten as its service needs, each once, none
/// of whom is the person; it lasts as long as its service says; neither end lies in the hour of a
/// clock change.
public struct Appointment: Hashable, Identifiable, Sendable {
    public let id: Identifier<Appointment>
    public let spreekuur: Spreekuur.ID
    public let contact: Contact.ID
    public let service: Service
    public let day: Day
    public let hours: Hours
    public let consulenten: [Contact.ID]

    /// Nil online.
    public let room: Room.ID?
    public let note: String
    public let state: AppointmentState

    /// Why it is cancelled, or blank.
    public let reason: String
    public let interval: Interval

    public init(
        id: Identifier<Appointment>, spreekuur: Spreekuur.ID, contact: Contact.ID,
        service: Service, on day: Day, during hours: Hours, with consulenten: [Contact.ID],
        in room: Room.ID?, note: String = "", state: AppointmentState = .planned,
        reason: String = ""
    ) throws(SpreekuurError) {
        let rule = service.rule
        guard rule.byAppointment else { throw .walkInOnly(service) }
        guard consulenten.count >= rule.consulenten else {
            throw .understaffed(needed: rule.consulenten, given: consulenten.count)
        }
        guard Set(consulenten).count == consulenten.count else { throw .sameConsulentTwice }
        guard !consulenten.contains(contact) else { throw .advisesThemselves }
        guard hours.minutes == rule.minutes else { throw .wrongLength(minutes: rule.minutes) }
        self.id = id
        self.spreekuur = spreekuur
        self.contact = contact
        self.service = service
        self.day = day
        self.hours = hours
        self.consulenten = consulenten
        self.room = room
        self.note = note
        self.state = state
        self.reason = reason
        interval = try Interval(day, hours)
    }

    /// The same appointment with another note.
    public func noted(_ note: String) throws(SpreekuurError) -> Appointment {
        try Appointment(
            id: id, spreekuur: spreekuur, contact: contact, service: service, on: day,
            during: hours, with: consulenten, in: room, note: note, state: state, reason: reason)
    }
}

/// How an appointment stands. Further states (arrived, away for a moment, no-show) come with the
/// day at the desk.
public enum AppointmentState: String, CaseIterable, Sendable, Codable {
    case planned, cancelled

    public var label: Phrase {
        switch self {
        case .planned: Phrase(nl: "gepland", en: "planned")
        case .cancelled: Phrase(nl: "afgezegd", en: "cancelled")
        }
    }
}
