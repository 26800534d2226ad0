/// Why a spreekuur or an appointment cannot be planned as asked.
///
/// Cases carry facts, not sentences. What people read is in `KaderApp/Text/Phrase+Failure.swift`.
public enum SpreekuurError: Error, Hashable, Sendable {
    case understaffed(needed: Int, given: Int)
    case sameConsulentTwice
    case sameRoomTwice
    case withoutRoom
    case roomOnline

    /// A room of another house than where the spreekuur is held.
    case roomElsewhere(name: String)
    case tooShort(minutes: Int)
    case wrongLength(minutes: Int)
    case inClockChange(LocalTime)
    case walkInOnly(Service)
    case advisesThemselves

    /// Somebody or some room is in two places at once.
    case taken(Holding)

    /// The appointment does not fall within a spreekuur that stands, or not with its staff.
    case outsideSpreekuur
    case cancelled

    /// Somebody with appointments to come cannot be archived.
    case stillBooked(count: Int)

    /// The spreekuur cannot change so: appointments would fall outside it.
    case appointmentsOutside(count: Int)
    case noSpreekuur(Service, Place, LocalTime)

    /// No slot begins then; the nearest that does, if there is one.
    case notFree(SlotRefusal, nearest: Slot?)
}

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
}

/// What can be in one place only (ARCHITECTURE 17).
public enum Resource: Hashable, Sendable {
    case person(Contact.ID)
    case room(Room.ID)
}
