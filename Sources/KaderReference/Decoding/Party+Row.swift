internal import KaderDomain

extension Party: TabledValue {
    static var table: String { "parties" }

    static func precedes(_ left: Party, _ right: Party) -> Bool {
        (right.seats, left.code) < (left.seats, right.code)
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
