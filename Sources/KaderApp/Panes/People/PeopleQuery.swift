public import KaderDomain

/// Which people are asked for: those that what is typed finds, or a page of everyone.
public struct PeopleQuery: Hashable, Sendable {
    /// As a filter; blank for everyone, by name.
    public var text = ""

    /// Whether archived people are found too; only where something is typed.
    public var withArchived = false

    /// After whom the page begins; nil for the first. Only where
    /// everyone is gone through.
    public var after: Contact?
    public var limit = Self.page

    /// How many are read at once: more than any screen shows.
    public static let page = 100

    /// How many are looked at before looking is given up: so many take a fraction of a second.
    static let mostLookedAt = 20_000
}
