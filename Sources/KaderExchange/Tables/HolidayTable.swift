internal import KaderDomain
internal import KaderReference
internal import KaderStore

/// `holidays`: where a house does otherwise than usual on a holiday. There is one row per house and
/// holiday.
enum HolidayTable: Table {
    static let columns = [
        Column("id", ""), Column("house", "groningen"), Column("holiday", "labour-day"),
        Column("open", "no", .truth),
    ]

    static let kinds = [StoredKind.holidayChoice]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .holidayChoice(let choice) = thing else { return [] }
        return [choice.id.description, choice.house, choice.rule, Cell.truth(choice.isOpen)]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let house = row.needed("house", .unknownPlace, lookup.house)
        let codes = lookup.reference.holidays.rules.map(\.code)
        let rule = row.needed("holiday", .expectedOneOf(codes.joined(separator: ", "))) { word in
            codes.first { Folding.fold($0) == Folding.fold(word) }
        }
        let isOpen = row.truth("open")
        guard let house, let rule else { return [] }
        return [.holidayChoice(HolidayChoice(house: house, rule: rule, isOpen: isOpen))]
    }
}
