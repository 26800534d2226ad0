/// One visit that was registered, as the scan needs it.
public struct SignalRegistration: Hashable, Sendable {
    public let day: Day

    /// Who came, counted once a cell; nil for a visit without a name, which is a visit and never a
    /// member.
    public let member: Contact.ID?
    public let facets: SignalFacets

    public init(on day: Day, by member: Contact.ID?, about facets: SignalFacets) {
        self.day = day
        self.member = member
        self.facets = facets
    }
}
