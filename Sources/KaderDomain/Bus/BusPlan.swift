/// A trip with all that is known of it: its stops in order, who is on it, the slots that are kept for it.
public struct BusPlan: Hashable, Sendable, Identifiable {
    public let trip: BusTrip
    public let crew: [String]
    public let stops: [BusStop]
    public let slots: [BusSlot]

    public var id: BusTrip.ID { trip.id }

    public init(_ trip: BusTrip, crew: [String], stops: [BusStop], slots: [BusSlot]) {
        self.trip = trip
        self.crew = crew
        self.stops = stops.inOrder
        self.slots = slots
    }
}
