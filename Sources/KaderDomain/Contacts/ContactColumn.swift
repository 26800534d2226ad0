/// What is known of a person in the list of people: to be shown there, and to be filtered by.
public enum ContactColumn: String, CaseIterable, Sendable {
    case name, town, phone, number, email, standing

    /// As it is typed in a filter.
    public var filter: FilterColumn {
        switch self {
        case .name: FilterColumn(rawValue, "naam", "name")
        case .town: FilterColumn(rawValue, "woonplaats", "town", "plaats", "place", "city")
        case .phone: FilterColumn(rawValue, "telefoon", "phone")
        case .number: FilterColumn(rawValue, "lidnummer", "number", "nummer")
        case .email: FilterColumn(rawValue, "email", "mail")
        case .standing: FilterColumn(rawValue, "band", "tie")
        }
    }
}

extension ListFilter {
    /// A filter of the list of people. A term finds who has words that begin so; in a column, words
    /// of that column.
    public init(people typed: String) {
        self.init(typed, columns: ContactColumn.allCases.map(\.filter))
    }

    /// Whether no term names what somebody has: then people are gone through by name, and those left
    /// out whom a term leaves out.
    public var goesThroughEveryone: Bool { !terms.contains(where: \.isLookedUp) }

    /// Whether it can be asked among very many: a single letter finds nearly everyone, and takes
    /// longest.
    public var isLongEnough: Bool {
        let words = terms.filter(\.isLookedUp).flatMap { $0.wanted.split(separator: " ") }
        return goesThroughEveryone || words.contains { $0.count > 1 }
    }
}

extension FilterTerm {
    /// Whether it asks for words that are looked up, and not for who is without.
    public var isLookedUp: Bool {
        !isNegated && !wanted.isEmpty && column != ContactColumn.standing.rawValue
    }
}
