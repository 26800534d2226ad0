internal import GRDB
public import KaderDomain

/// The log of breaches.
extension ActingStore {
    /// The latest first.
    public func breaches() throws -> [Breach] {
        try read(.readPrivacy) { db in
            let rows = try Row.fetchAll(
                db,
                sql:
                    "SELECT * FROM breach WHERE NOT isWithdrawn ORDER BY discoveredAt DESC, pk DESC"
            )
            return try readable(BreachRecord.self, rows)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func breach(_ id: Breach.ID) throws -> Breach {
        try read(.readPrivacy) { try one(BreachRecord.self, id.description, $0) }
    }

    public func add(_ breach: Breach) throws {
        try write(.writePrivacy, .addBreach) { try $0.put(BreachRecord(breach)) }
    }

    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: Breach, from original: Breach, overriding: Set<String> = []
    ) throws {
        try write(.writePrivacy, .editBreach) {
            try $0.edit(
                BreachRecord(edited), from: BreachRecord(original), overriding: overriding)
        }
    }
}
