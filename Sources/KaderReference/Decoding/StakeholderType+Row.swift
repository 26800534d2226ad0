internal import KaderDomain

extension StakeholderType: TabledValue {
    static var table: String { "stakeholder-types" }

    static func sorted(_ values: [StakeholderType]) -> [StakeholderType] {
        values.sorted { ($0.name.nl, $0.code) < ($1.name.nl, $1.code) }
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
