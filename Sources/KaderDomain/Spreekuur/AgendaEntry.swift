/// A spreekuur as the agenda shows it: with names, and with its appointments.
public struct AgendaEntry: Hashable, Sendable, Identifiable {
    public let spreekuur: Spreekuur

    /// The names of staff, in the order of the spreekuur.
    public let staff: [String]
    public let rooms: [String]

    /// Planned ones, by hour.
    public let appointments: [AppointmentEntry]

    /// The slots in which an appointment can still be made, by hour. Empty for walk-in.
    public let free: [Slot]

    /// What its service asks.
    public let terms: ServiceTerms

    /// What its staff and rooms are taken for during its hours, here and elsewhere.
    public let visits: [SlotPlan.Visit]

    /// Whether its service is given there that day.
    public let season: Season

    /// The hours of the slots that are kept for a bus that is out.
    public let forBus: [Hours]

    public var id: Spreekuur.ID { spreekuur.id }
    public var freeSlots: Int { free.count }

    public init(
        spreekuur: Spreekuur, staff: [String], rooms: [String], appointments: [AppointmentEntry],
        free: [Slot], terms: ServiceTerms, visits: [SlotPlan.Visit] = [],
        season: Season = .allYear, forBus: [Hours] = []
    ) {
        self.spreekuur = spreekuur
        self.staff = staff
        self.rooms = rooms
        self.appointments = appointments
        self.free = free
        self.terms = terms
        self.visits = visits
        self.season = season
        self.forBus = forBus
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
