public import KaderDomain

/// One event of a calendar file (RFC 5545, 3.6.1), on the clock of Amsterdam.
///
/// It names nobody: what stands in it may hang on a wall or lie on a phone.
public struct CalendarEvent: Hashable, Sendable {
    /// The same for as long as the thing exists, in every file.
    public let uid: String

    /// How often it changed, from 0. A calendar keeps the version with the highest.
    public let sequence: Int

    /// When it changed last. So that the same agenda gives the same file, also the DTSTAMP.
    public let changed: Instant
    public let day: Day
    public let hours: Hours
    public let summary: String

    /// Where it is, or blank.
    public let location: String

    /// More about it, or blank.
    public let details: String
    public let status: Status

    /// How it comes back; nil for what is once.
    public let rule: RepeatRule?

    /// The days on which it does not come back, though the rule says so.
    public let exceptions: [Day]

    /// Which time of the event with the same UID that comes back this one stands for; nil for an
    /// event of its own.
    public let replaces: LocalTime?

    /// The words of RFC 5545, 3.8.1.11.
    public enum Status: String, Sendable {
        case confirmed = "CONFIRMED"
        case tentative = "TENTATIVE"
        case cancelled = "CANCELLED"
    }

    public init(
        uid: String, sequence: Int, changed: Instant, on day: Day, during hours: Hours,
        summary: String, location: String = "", details: String = "",
        status: Status = .confirmed, rule: RepeatRule? = nil, without exceptions: [Day] = [],
        instead replaces: LocalTime? = nil
    ) {
        self.uid = uid
        self.sequence = sequence
        self.changed = changed
        self.day = day
        self.hours = hours
        self.summary = summary
        self.location = location
        self.details = details
        self.status = status
        self.rule = rule
        self.exceptions = exceptions
        self.replaces = replaces
    }

    /// The name of a thing of kader's in every calendar.
    public static func uid(of kind: String, _ id: String) -> String { "\(kind)-\(id)\(home)" }

    /// Whether an event is one that kader wrote.
    static func isOwn(uid: String) -> Bool { uid.hasSuffix(home) }

    private static let home = "@kader"
}
