internal import GRDB
internal import KaderDomain

/// A row of `openingHours`: a column for each weekday, from Monday on.
struct OpeningHoursRecord: Record {
    static let kind = ThingKind(
        "openingHours",
        fields: [
            "house", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        ])

    let id, house: String

    /// In the order of ``Weekday``.
    let days: [String]

    init(_ opening: OpeningHours) {
        id = opening.id.description
        house = opening.house
        days = Weekday.allCases.map { opening[$0].parts.map(\.stored).joined(separator: ",") }
    }

    init(row: Row) {
        id = row["id"]
        house = row["house"]
        days = Self.kind.fields[1...7].map { row[$0] }
    }

    var fields: [DatabaseValue] { [house.databaseValue] + days.map(\.databaseValue) }

    func value() throws -> OpeningHours {
        var opening = OpeningHours(house: house)
        for (weekday, text) in zip(Weekday.allCases, days) {
            guard let hours = DayHours(text) else { throw unreadable }
            opening[weekday] = hours
        }
        guard opening.id.description == id else { throw unreadable }
        return opening
    }
}
