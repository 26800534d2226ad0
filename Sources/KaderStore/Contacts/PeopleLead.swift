internal import KaderDomain

/// What decides in an order before the columns do: an expression, and which value means that there
/// is nothing.
struct PeopleLead {
    let sql: String

    /// SQL: the same of the parameter `:lead`.
    let given: String

    /// SQL.
    let blank: String
    let value: @Sendable (PeoplePlace) -> String

    func isBlank(_ place: PeoplePlace) -> Bool { value(place).isEmpty }
}

extension PeopleOrder.Key {
    /// Nil where columns alone decide.
    var lead: PeopleLead? {
        switch self {
        case .name, .newest: nil
        case .town: .town
        case .number: .number
        }
    }
}

extension PeopleLead {
    static let town = PeopleLead(
        sql: SortedTown.sql("town"), given: SortedTown.sql(":lead"), blank: "''",
        value: { $0.town })
    static let number = PeopleLead(
        sql: "length(memberNumber)", given: "length(:lead)", blank: "0", value: { $0.number })
}
