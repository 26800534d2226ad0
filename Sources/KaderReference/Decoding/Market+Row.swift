internal import KaderDomain

extension Market: TabledValue {
    static var table: String { "markets" }

    static func sorted(_ values: [Market]) -> [Market] {
        values.sorted { ($0.town, $0.weekday, $0.key) < ($1.town, $1.weekday, $1.key) }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            key: row.key,
            town: row.text("town"),
            municipalityCode: row.text("municipality"),
            place: row.text("place"),
            weekday: row.value("weekday") { Int($0).flatMap(Weekday.init(rawValue:)) },
            hours: Self.hours(row),
            certainty: row.certainty)
    }

    /// Nil where both ends are empty; one end alone is a mistake.
    private static func hours(_ row: TableRow) throws(ReferenceError) -> Hours? {
        let text = try "\(row.text("from"))-\(row.text("to"))"
        if text == "-" { return nil }
        guard let hours = Hours(text) else { throw row.unreadable("from", text) }
        return hours
    }
}
