/// What someone asks for when they book: the program finds consulenten and room.
public struct BookingRequest: Hashable, Sendable {
    public let service: Service
    public let place: Place
    public let day: Day
    public let time: TimeOfDay

    public init(service: Service, place: Place, day: Day, time: TimeOfDay) {
        self.service = service
        self.place = place
        self.day = day
        self.time = time
    }
}
