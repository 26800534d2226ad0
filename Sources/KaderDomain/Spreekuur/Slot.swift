/// A beginning at which an appointment can be made: who and which room would be in it.
public struct Slot: Hashable, Sendable {
    public let spreekuur: Spreekuur.ID
    public let service: Service
    public let place: Place
    public let day: Day
    public let hours: Hours
    public let buffers: Buffers

    /// Exactly as many as the service needs, in the order of the spreekuur's staff.
    public let consulenten: [Contact.ID]

    /// Nil online.
    public let room: Room.ID?

    /// Everyone and everything that an appointment here takes besides the person.
    public var resources: [Resource] {
        consulenten.map(Resource.person) + [room].compactMap { $0 }.map(Resource.room)
    }
}
