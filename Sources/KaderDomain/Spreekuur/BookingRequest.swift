/// What someone asks for when they book: the program finds consulenten and room.
public struct BookingRequest: Hashable, Sendable {
    public let service: Service
    public let place: Place
    public let day: Day
    public let time: TimeOfDay

    /// Who come along under the same member; 0 where the service is for one person.
    public let housemates: Int

    public init(
        service: Service, place: Place, day: Day, time: TimeOfDay, housemates: Int = 0
    ) {
        self.service = service
        self.place = place
        self.day = day
        self.time = time
        self.housemates = housemates
    }
}
