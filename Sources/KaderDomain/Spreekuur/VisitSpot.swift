/// When and where an appointment is, and whose time it takes: enough to tell who looks at it.
public struct VisitSpot: Hashable, Sendable {
    public let day: Day
    public let place: Place

    /// Of its spreekuur.
    public let staff: Set<Contact.ID>

    public init(day: Day, place: Place, staff: Set<Contact.ID>) {
        self.day = day
        self.place = place
        self.staff = staff
    }
}
