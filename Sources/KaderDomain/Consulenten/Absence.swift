/// Days, or hours of days, on which a consulent cannot be asked (S45).
///
/// Always true of an absence: `from <= until`. It is no claim in the ledger: it narrows when
/// somebody is available, and takes nobody out of what is planned already.
public struct Absence: Hashable, Identifiable, Sendable {
    public let id: Identifier<Absence>
    public let contact: Contact.ID
    public let from: Day

    /// The last day of it.
    public let until: Day

    /// The hours of each of these days; nil is the whole day.
    public let hours: Hours?

    /// For who plans; never told to others. Blank where nobody said.
    public let reason: String

    /// Whether it was read from somebody's own calendar, and goes when that is read again.
    public let isFromCalendar: Bool

    /// - Returns: nil where `until` comes before `from`.
    public init?(
        id: Identifier<Absence>, contact: Contact.ID, from: Day, until: Day, hours: Hours? = nil,
        reason: String = "", isFromCalendar: Bool = false
    ) {
        guard from <= until else { return nil }
        self.id = id
        self.contact = contact
        self.from = from
        self.until = until
        self.hours = hours
        self.reason = reason.trimmed
        self.isFromCalendar = isFromCalendar
    }

    /// Whether any of these hours fall in it.
    public func covers(_ day: Day, _ asked: Hours) -> Bool {
        from <= day && day <= until && (hours?.overlaps(asked) ?? true)
    }
}
