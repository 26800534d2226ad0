/// What came of a stop of the bus, in counts.
public struct BusFigures: Hashable, Sendable {
    public let trip: BusTrip
    public let stop: BusStop

    /// By what people came for; none where it is missing.
    public private(set) var tallies: [BusTally.Sort: Int] = [:]

    /// Of all tallies, by the hour in which they were counted.
    public private(set) var hours: [Int: Int] = [:]
    public private(set) var intakes = 0
    public private(set) var appointments = 0

    public init(_ trip: BusTrip, _ stop: BusStop) {
        self.trip = trip
        self.stop = stop
    }

    public mutating func add(_ sort: BusTally.Sort, _ people: Int, in hour: Int) {
        tallies[sort, default: 0] += people
        hours[hour, default: 0] += people
    }

    public mutating func add(intakes: Int, appointments: Int) {
        self.intakes += intakes
        self.appointments += appointments
    }

    public func count(of sort: BusTally.Sort) -> Int { tallies[sort] ?? 0 }

    /// Everybody who was counted.
    public var people: Int { tallies.values.reduce(0, +) }
}
