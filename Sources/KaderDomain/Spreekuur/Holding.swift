/// Who or what is held, and by what.
public struct Holding: Hashable, Sendable {
    public let resource: Resource

    /// The name of the person or room.
    public let name: String
    public let day: Day
    public let hours: Hours

    public init(resource: Resource, name: String, day: Day, hours: Hours) {
        self.resource = resource
        self.name = name
        self.day = day
        self.hours = hours
    }

    /// Held from one instant until another, as the clock in Amsterdam tells it; what goes on after
    /// midnight ends at midnight. Nil where the clock goes back over all of it.
    public init?(resource: Resource, name: String, interval: Interval) {
        let from = Amsterdam.local(interval.from)
        let until = Amsterdam.local(interval.until)
        let end = until.day > from.day ? TimeOfDay.endOfDay : until.time
        guard let hours = Hours(from: from.time, to: end) else { return nil }
        self.init(resource: resource, name: name, day: from.day, hours: hours)
    }
}

/// What can be in one place only (ARCHITECTURE 17).
public enum Resource: Hashable, Sendable {
    case person(Contact.ID)
    case room(Room.ID)
}
