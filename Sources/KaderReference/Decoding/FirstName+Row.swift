internal import KaderDomain

extension FirstName: TabledValue {
    static var table: String { "first-names" }

    static func sorted(_ values: [FirstName]) -> [FirstName] {
        values.sorted { $0.name < $1.name }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            name: row.key,
            isFemale: row.flag("isFemale"))
    }
}
