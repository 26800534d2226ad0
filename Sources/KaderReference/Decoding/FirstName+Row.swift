internal import KaderDomain

extension FirstName: TabledValue {
    static var table: String { "first-names" }

    static func precedes(_ left: FirstName, _ right: FirstName) -> Bool {
        left.name < right.name
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            name: row.key,
            isFemale: row.flag("isFemale"))
    }
}
