/// A beginning at which an appointment can be made: who and which room would be in it.
public struct Slot: Hashable, Sendable {
    public let spreekuur: Spreekuur.ID
    public let service: Service
    public let place: Place
    public let day: Day
    public let hours: Hours

    /// Exactly as many as the service needs, in the order of the spreekuur's staff.
    public let consulenten: [Contact.ID]

    /// Nil online.
    public let room: Room.ID?
}

/// Why no appointment can begin at a time.
public enum SlotRefusal: Hashable, Sendable {
    /// No spreekuur of this service stands there then.
    case noSpreekuur

    /// The appointment would begin before the spreekuur does, or end after it.
    case outsideHours(Hours)

    /// Slots of this spreekuur begin at other times.
    case betweenSlots
    case inClockChange
    case inThePast
    case walkInOnly

    /// `busy` names those who are, where the store was asked; who comes free first comes first.
    case consulentenBusy(needed: Int, free: Int, busy: [Holding] = [])
    case roomsBusy
}
