internal import KaderDomain

extension Party: TabledValue {
    static var table: String { "parties" }

    static func sorted(_ values: [Party]) -> [Party] {
        values.sorted { ($1.seats, $0.code) < ($0.seats, $1.code) }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            abbreviation: row.text("abbreviation"),
            name: row.phrase(),
            kind: row.choice("kind", of: Kind.self),
            seats: row.number("seats"),
            municipalities: row.number("municipalities"))
    }
}
