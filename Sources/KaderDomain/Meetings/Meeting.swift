/// An information meeting for people who lose their work (S39): what it is about, when and where, and
/// for how many.
///
/// Always true of one: it has a theme, and room for ``capacityRange``. More people than that are not
/// registered.
public struct Meeting: Hashable, Identifiable, Sendable {
    public let id: Identifier<Meeting>
    public let day: Day

    /// Nil where the time is not known yet.
    public let hours: Hours?
    public let venue: MeetingVenue
    public let theme: String
    public let capacity: Int

    public static let capacityRange = 1...2000

    /// - Throws: ``MeetingError``.
    public init(
        id: Identifier<Meeting>, on day: Day, during hours: Hours? = nil, at venue: MeetingVenue,
        about theme: String, for capacity: Int
    ) throws(MeetingError) {
        guard !theme.trimmed.isEmpty else { throw .noTheme }
        guard Self.capacityRange.contains(capacity) else { throw .capacity }
        self.id = id
        self.day = day
        self.hours = hours
        self.venue = venue
        self.theme = theme.trimmed
        self.capacity = capacity
    }
}
