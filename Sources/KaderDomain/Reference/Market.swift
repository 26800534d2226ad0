/// A weekly market, where the union bus can stop (S6).
public struct Market: Hashable, Identifiable, Sendable {
    public let key: String
    public let town: String
    public let municipalityCode: String
    /// The square or quarter.
    public let place: String
    public let weekday: Weekday
    /// Nil where no source gives them.
    public let hours: Hours?
    public let certainty: Certainty

    public init(
        key: String, town: String, municipalityCode: String, place: String, weekday: Weekday,
        hours: Hours?, certainty: Certainty
    ) {
        self.key = key
        self.town = town
        self.municipalityCode = municipalityCode
        self.place = place
        self.weekday = weekday
        self.hours = hours
        self.certainty = certainty
    }

    public var id: String { key }
}
