internal import KaderDomain

extension HolidayRule: TabledValue {
    static var table: String { "holidays" }

    static func sorted(_ values: [HolidayRule]) -> [HolidayRule] {
        values.sorted { $0.code < $1.code }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            name: row.phrase(),
            kind: Self.kind(row),
            status: row.choice("status", of: Status.self))
    }

    private static func kind(_ row: TableRow) throws(ReferenceError) -> Kind {
        let kind = try row.text("kind")
        switch kind {
        case "fixed": return try .fixed(month: row.number("month"), day: row.number("day"))
        case "easter": return try .easter(offset: row.number("offset"))
        case "kings-day": return .kingsDay
        case "weekday":
            let weekday = try row.value("weekday") { Int($0).flatMap(Weekday.init(rawValue:)) }
            return try .weekday(nth: row.number("nth"), weekday, month: row.number("month"))
        default: throw row.unreadable("kind", kind)
        }
    }
}
