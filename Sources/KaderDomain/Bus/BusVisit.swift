/// An appointment that was made on the bus, and how firm it is.
public struct BusVisit: Hashable, Sendable, Identifiable {
    public enum State: String, Sendable, Codable {
        /// In a slot that was kept for the bus, or taken in by the house without a clash.
        case firm

        /// Beyond those: the house has not said yet whether it can be.
        case provisional

        /// Somebody else has the hour, the consulent, the room or the spreekuur.
        case clashing

        public var label: Phrase {
            switch self {
            case .firm: Phrase(nl: "vast", en: "firm")
            case .provisional: Phrase(nl: "voorlopig", en: "provisional")
            case .clashing: Phrase(nl: "botst", en: "clashes")
            }
        }
    }

    public let id: Appointment.ID
    public let at: LocalTime
    public let place: Place
    public let service: Service
    public let contact: String

    /// To call them; blank where nobody knows it.
    public let phone: String
    public var state: State

    /// Of one that clashes: the nearest free slots, at most three.
    public var alternatives: [LocalTime]

    public init(
        id: Appointment.ID, at: LocalTime, place: Place, service: Service, contact: String,
        phone: String, state: State, alternatives: [LocalTime] = []
    ) {
        self.id = id
        self.at = at
        self.place = place
        self.service = service
        self.contact = contact
        self.phone = phone
        self.state = state
        self.alternatives = alternatives
    }
}
