internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Keeps in the history what this person had typed in these fields, where they chose the
    /// version of somebody else (WORDS, message 7: both stay).
    ///
    /// Two steps in one transaction: the fields become theirs who concedes, and at once again what
    /// they were. So the thing stays as it is, and undo brings the conceded version back.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)`` where the thing, or what the conceded version
    ///   points to, is there no longer.
    public func concede(
        _ fields: [EditConflict.Field], ofKind kindName: String, _ id: String
    ) throws {
        guard let kind = ThingKind.all[kindName] else {
            throw StoreError.notFound(kind: kindName, id: id)
        }
        try change(.concede) { db in
            let types = try Self.types(of: kind, db)
            let mine = fields.map { ($0.name, $0.mine.storable(as: types[$0.name])) }
            let gate = try gate(in: db)
            let own = try Writing(db, name: .keepOwnVersion, actor: actor, gate: gate)
            let present = try own.visibleFields(of: kind, id)
            try own.put(kind, id, Dictionary(mine) { $1 })
            try own.seal()
            let other = try Writing(db, name: .chooseOtherVersion, actor: actor, gate: gate)
            try other.put(kind, id, present)
            try other.finish()
        }
    }

    /// The declared type of each column: `TEXT`, `INTEGER` or `REAL`.
    private static func types(of kind: ThingKind, _ db: Database) throws -> [String: String] {
        Dictionary(
            try db.columns(in: kind.name).map { ($0.name, $0.type) }, uniquingKeysWith: { $1 })
    }
}

extension String? {
    /// What stands in the log as text, as its column stores it.
    fileprivate func storable(as type: String?) -> DatabaseValue {
        guard let text = self else { return .null }
        switch type {
        case "INTEGER": return Int64(text)?.databaseValue ?? .null
        case "REAL": return Double(text)?.databaseValue ?? .null
        default: return text.databaseValue
        }
    }
}
