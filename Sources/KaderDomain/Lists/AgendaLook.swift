/// How one person looks at an agenda: where, how much of it at once, and what of it is hidden.
public struct AgendaLook: Hashable, Sendable, Codable {
    /// The key of the house; nil for online.
    public var house: String?
    public var scale = AgendaScale.week

    /// Of the agenda of a day.
    public var split = DaySplit.consulenten

    /// The keys of the layers that are off, in the order of the alphabet: `free`, `service:inloop`,
    /// `person:` and an id, `room:` and an id.
    public var hidden: [String] = []

    public init(at place: Place) { house = place.house }

    public var place: Place { house.map(Place.house) ?? .online }
}
