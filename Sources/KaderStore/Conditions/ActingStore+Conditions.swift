internal import GRDB
public import KaderDomain

/// The checklist of conditions of a region (S56).
extension ActingStore {
    public func conditions(of region: String) throws -> ConditionList {
        try read(.readPlans) { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM conditionMark WHERE region = ? AND isWithdrawn = 0",
                arguments: [region])
            let marks = try readable(ConditionMarkRecord.self, rows)
            return ConditionList(
                region: region,
                marks: Dictionary(marks.map { ($0.condition, $0) }, uniquingKeysWith: { $1 }),
                ownerNames: try ownerNames(Set(marks.compactMap(\.owner)), db))
        }
    }

    /// - Parameter original: what was there when it was begun; nil where nothing was.
    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)`` where the owner is not there.
    public func mark(
        _ mark: ConditionMark, from original: ConditionMark? = nil,
        overriding: Set<String> = []
    ) throws {
        try write(.writePlans, .markCondition) { writing in
            guard let original else { return try writing.put(ConditionMarkRecord(mark)) }
            try writing.edit(
                ConditionMarkRecord(mark), from: ConditionMarkRecord(original),
                overriding: overriding)
        }
    }
}
