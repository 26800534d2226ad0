public import KaderDomain

/// Which people are asked for: those that what is typed finds, or a page of everyone.
public struct PeopleQuery: Hashable, Sendable {
    /// As a filter; blank for everyone.
    public var text = ""
    public var order = PeopleOrder.byName

    /// Whether archived people are found too; only where something is typed.
    public var withArchived = false

    /// Where the page begins; nil for the first.
    public var after: PeoplePlace?

    /// Of a list that is read anew: how many of it were read.
    public var held = 0

    /// Whether everyone is gone through in the order of the list; else who is found comes as they were
    /// entered, a page in order within itself.
    var goesInOrder: Bool {
        text.isEmpty || !withArchived && ListFilter(people: text).goesThroughEveryone
    }

    /// How many are read at once: more than any screen shows, and of who is found so many that what
    /// people look for is in order as a whole.
    public var limit: Int { max(goesInOrder ? Self.page : Self.found, held) }

    public static let page = 100
    static let found = 300

    /// How many are looked at before looking is given up: so many take a fraction of a second.
    static let mostLookedAt = 20_000
}
