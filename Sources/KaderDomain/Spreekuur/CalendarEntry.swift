/// A spreekuur or an appointment as a calendar elsewhere needs it: where it is, and how often it
/// changed. Without names of people.
public struct CalendarEntry: Hashable, Sendable {
    public let thing: Thing

    /// Names of rooms, in the order of the thing; empty online.
    public let rooms: [String]

    /// How often it changed since it was made, 0 for never.
    public let changes: Int

    /// When it was made or changed last.
    public let changed: Instant

    public enum Thing: Hashable, Sendable {
        case spreekuur(Spreekuur)
        case appointment(Appointment, at: Place)
    }

    public init(_ thing: Thing, in rooms: [String], changes: Int, changed: Instant) {
        self.thing = thing
        self.rooms = rooms
        self.changes = changes
        self.changed = changed
    }
}
