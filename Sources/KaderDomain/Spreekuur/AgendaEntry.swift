/// A spreekuur as the agenda shows it: with names, and with its appointments.
public struct AgendaEntry: Hashable, Sendable, Identifiable {
    public let spreekuur: Spreekuur

    /// The names of staff, in the order of the spreekuur.
    public let staff: [String]
    public let rooms: [String]

    /// Planned ones, by hour.
    public let appointments: [AppointmentEntry]

    /// How many of the appointments that fit in are still free to make. Zero for walk-in.
    public let freeSlots: Int

    public var id: Spreekuur.ID { spreekuur.id }

    public init(
        spreekuur: Spreekuur, staff: [String], rooms: [String], appointments: [AppointmentEntry],
        freeSlots: Int
    ) {
        self.spreekuur = spreekuur
        self.staff = staff
        self.rooms = rooms
        self.appointments = appointments
        self.freeSlots = freeSlots
    }
}

/// An appointment with the names of everyone and everything in it.
public struct AppointmentEntry: Hashable, Sendable, Identifiable {
    public let appointment: Appointment
    public let contact: String
    public let consulenten: [String]
    public let room: String?
    public let place: Place

    public var id: Appointment.ID { appointment.id }

    public init(
        appointment: Appointment, contact: String, consulenten: [String], room: String?,
        place: Place
    ) {
        self.appointment = appointment
        self.contact = contact
        self.consulenten = consulenten
        self.room = room
        self.place = place
    }
}
