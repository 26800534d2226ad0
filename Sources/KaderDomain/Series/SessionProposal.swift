/// What becomes of one day when a series is planned, or a week copied: it comes, or it falls out.
public struct SessionProposal: Hashable, Sendable {
    public let service: Service
    public let place: Place
    public let day: Day
    public let hours: Hours

    /// Why it does not come; nil where it does.
    public let bar: SessionBar?

    /// What to mind where it comes: it lies outside the hours at which the house is open.
    public let warning: HouseClosed?

    public var comes: Bool { bar == nil }

    public init(
        service: Service, place: Place, day: Day, hours: Hours, bar: SessionBar?,
        warning: HouseClosed?
    ) {
        self.service = service
        self.place = place
        self.day = day
        self.hours = hours
        self.bar = bar
        self.warning = warning
    }
}
