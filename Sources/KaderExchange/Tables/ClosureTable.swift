internal import KaderDomain
internal import KaderStore

/// `closures`: days on which a house is closed; a row without a house is for all of them.
enum ClosureTable: Table {
    static let columns = [
        Column("id", ""), Column("house", "groningen"), Column("from", "2027-07-26"),
        Column("until", "2027-08-06"), Column("reason", "zomerstop"),
    ]

    static let kinds = [StoredKind.closure]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .closure(let closure) = thing else { return [] }
        return [
            closure.id.description, closure.house ?? "", closure.first.description,
            closure.last.description, closure.reason,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let house = row.value("house", .unknownPlace, lookup.house)
        let (first, last) = (row.neededDay("from"), row.neededDay("until"))
        if row.word("reason").isEmpty { row.refuse("reason", .blank) }
        let id: Closure.ID = row.ownId(
            orNamed: house ?? "", Cell.text(first), Cell.text(last))
        guard let first, let last else { return [] }
        if last < first { row.refuse("until", .endsBeforeItBegins) }
        let closure = Closure(
            id: id, house: house, first: first, last: last, reason: row.text("reason"))
        return closure.map { [.closure($0)] } ?? []
    }
}
