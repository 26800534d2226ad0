internal import KaderDomain

/// A table that has been read: its values in their order, and by key.
struct ReferenceTable<Value: TabledValue>: Sendable {
    let values: [Value]
    private let byKey: [String: Value]

    /// Reads the table from the program.
    init() throws(ReferenceError) {
        guard let text = Resources.text(at: "reference/\(Value.table).csv") else {
            throw .missingTable(Value.table)
        }
        try self.init(text)
    }

    init(_ text: String) throws(ReferenceError) {
        let rows = try Self.rows(text)
        var values: [Value] = []
        var byKey: [String: Value] = [:]
        for row in rows {
            let value = try Value(row)
            values.append(value)
            guard byKey.updateValue(value, forKey: value.id) == nil else {
                throw .repeatedKey(table: Value.table, key: value.id)
            }
        }
        self.values = Value.sorted(values)
        self.byKey = byKey
    }

    subscript(key: String) -> Value? { byKey[key] }

    /// The same, kept as a result, so that it is read once, whether well or ill.
    static func load() -> Result<ReferenceTable, ReferenceError> {
        Result { () throws(ReferenceError) in try ReferenceTable() }
    }

    private static func rows(_ text: String) throws(ReferenceError) -> [TableRow] {
        do {
            let table = try CSVTable(text, delimiter: .comma)
            return table.rows.map { TableRow(table: Value.table, source: table, cells: $0) }
        } catch {
            throw .fault(table: Value.table, error)
        }
    }
}
