public import KaderDomain

/// Which people are asked for: those that what is typed finds, or a page of everyone.
public struct PeopleQuery: Hashable, Sendable {
    /// Blank for everyone, by name.
    public var text = ""

    /// Whether archived people are found too; only where something is typed.
    public var withArchived = false

    /// After whom the page begins; nil for the first. Only where nothing is typed.
    public var after: Contact?
    public var limit = Self.page

    /// How many are read at once: more than any screen shows.
    public static let page = 100
}
