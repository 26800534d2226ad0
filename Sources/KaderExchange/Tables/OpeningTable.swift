internal import KaderDomain
internal import KaderStore

/// `openings`: when houses are open, a column a weekday. There is one row per house.
enum OpeningTable: Table {
    static let columns =
        [Column("id", ""), Column("house", "groningen")]
        + weekdays.map { Column($0, $0 == "sunday" ? "" : "09:00-12:30, 13:30-17:00") }

    static let kinds = [StoredKind.openingHours]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .opening(let opening) = thing else { return [] }
        return [opening.id.description, opening.house]
            + Weekday.allCases.map { opening[$0].description }
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let house = row.needed("house", .unknownPlace, lookup.house)
        var hours: [Weekday: DayHours] = [:]
        for (weekday, name) in zip(Weekday.allCases, weekdays) {
            hours[weekday] = row.value(name, .expectedParts) { DayHours($0) }
        }
        return house.map { [.opening(OpeningHours(house: $0, hours))] } ?? []
    }

    private static let weekdays = Weekday.allCases.map { $0.name.en.lowercased() }
}
