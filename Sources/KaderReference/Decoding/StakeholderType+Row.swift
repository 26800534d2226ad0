internal import KaderDomain

extension StakeholderType: TabledValue {
    static var table: String { "stakeholder-types" }

    static func precedes(_ left: StakeholderType, _ right: StakeholderType) -> Bool {
        (left.name.nl, left.code) < (right.name.nl, right.code)
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            name: row.phrase(),
            kind: row.choice("kind", of: Kind.self),
            levels: Self.levels(row),
            role: row.optionalPhrase("role"))
    }

    private static func levels(_ row: TableRow) throws(ReferenceError) -> [Level] {
        var levels: [Level] = []
        for text in try row.list("levels") {
            guard let level = Level(rawValue: text) else { throw row.unreadable("levels", text) }
            levels.append(level)
        }
        return levels
    }
}
