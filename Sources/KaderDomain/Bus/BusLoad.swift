/// What went along on the laptop of a trip: what has to be said when it is lost (S6, AVG 33).
public struct BusLoad: Hashable, Sendable {
    public let trip: BusTrip.ID

    /// The identity under which the laptop was prepared.
    public let replica: String
    public let at: Instant

    /// Who prepared it.
    public let by: String

    /// The places of which agendas are on it, and through which day.
    public let places: [Place]
    public let until: Day

    /// How many slots were kept for it.
    public let slots: Int
    public let persons: [Person]

    /// Somebody on the laptop.
    public struct Person: Hashable, Sendable, Codable {
        public let id: Contact.ID
        public let name: String

        /// The names of the fields that say something: `phone`, `email`, `appointment`.
        public let fields: [String]

        public init(id: Contact.ID, name: String, fields: [String]) {
            self.id = id
            self.name = name
            self.fields = fields
        }
    }

    public init(
        trip: BusTrip.ID, replica: String, at: Instant, by: String, places: [Place], until: Day,
        slots: Int, persons: [Person]
    ) {
        self.trip = trip
        self.replica = replica
        self.at = at
        self.by = by
        self.places = places
        self.until = until
        self.slots = slots
        self.persons = persons
    }
}
