/// A career trajectory of somebody with an adviser (S49): why they can have one, the agreed period,
/// and how it ended. Goals, steps and trainings are its ``TrajectoryItem``s.
///
/// Always true of one: the agreed period ends on or after its first day; an exception says why;
/// it does not close before it began. Nobody begins one with themselves, but two that turn out to be one
/// person may have.
public struct Trajectory: Hashable, Identifiable, Sendable {
    public let id: Identifier<Trajectory>
    public let contact: Contact.ID
    public let adviser: Contact.ID
    public let ground: TrajectoryGround

    /// What makes them eligible, in words; blank only where the ground says it all.
    public let reason: String
    public let start: Day

    /// The last agreed day; ``TrajectoryItem/Kind/extension``s tell how it came to be later.
    public let end: Day

    /// Nil while it goes on.
    public let closing: Closing?

    /// The day and the result are one: a merge never makes a result without an end.
    public struct Closing: Hashable, Sendable {
        public let day: Day
        public let result: TrajectoryResult

        /// What the member said of it, in their own words; blank where they said nothing.
        public let words: String

        public init(on day: Day, with result: TrajectoryResult, words: String = "") {
            self.day = day
            self.result = result
            self.words = words.trimmed
        }
    }

    public var isActive: Bool { closing == nil }

    /// - Throws: ``TrajectoryError``.
    public init(
        id: Identifier<Trajectory>, of contact: Contact.ID, with adviser: Contact.ID,
        on ground: TrajectoryGround, because reason: String = "", from start: Day,
        until end: Day, closing: Closing? = nil
    ) throws(TrajectoryError) {
        guard ground != .exception || !reason.trimmed.isEmpty else { throw .noReason }
        guard start <= end else { throw .endsBeforeItBegins }
        if let closing, closing.day < start { throw .endsBeforeItBegins }
        self.id = id
        self.contact = contact
        self.adviser = adviser
        self.ground = ground
        self.reason = reason.trimmed
        self.start = start
        self.end = end
        self.closing = closing
    }
}
