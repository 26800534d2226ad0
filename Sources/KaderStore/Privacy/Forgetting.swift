internal import GRDB
internal import KaderDomain

/// Empties things of what they tell of a person: their rows, and what the log has of them.
///
/// Always true after ``forget(_:_:)``: what shows is what the changes say, for both were emptied by the
/// same function of each value (``ErasedFields``).
struct Forgetting {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Whether anything was ever erased here.
    func isAny() throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM erasure)")) == true
    }

    func isErased(_ kind: String, _ thing: String) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT 1 FROM erasure WHERE kind = ? AND thing = ?"),
            arguments: [kind, thing]) == true
    }

    /// That the bytes must be wiped from the file is remembered until it is done.
    ///
    /// Does nothing where the kind is of a later version: that emptied what it sent.
    func forget(_ kind: String, _ thing: String) throws {
        guard let record = ThingKind.recordByName[kind] else { return }
        try db.execute(sql: "INSERT OR IGNORE INTO meta (key, value) VALUES ('wipeOwed', '1')")
        try Nobody(db).beThere(for: kind)
        try emptyLog(kind, thing)
        try emptyRow(record.kind, thing)
        try db.execute(
            sql: """
                DELETE FROM protectedText
                WHERE note IN (SELECT id FROM protectedNote WHERE id = ? AND ? = 'protectedNote')
                """, arguments: [thing, kind])
        if try isOfMany(thing) { try ClashSearch(db).noteFields(of: record, thing) }
    }

    /// The fields of a change, as the log has them, emptied.
    func emptied(_ fields: String, of kind: String) throws -> String {
        let before = try ChangeRow.object(fields, db)
        let after = ErasedFields.erased(before, of: kind)
        let changed = after.filter { before[$0.key] != $0.value }.sorted { $0.key < $1.key }
        guard !changed.isEmpty else { return fields }
        let pairs = repeatElement(", '$.' || ?, ?", count: changed.count).joined()
        let values = changed.flatMap { [$0.key.databaseValue, $0.value] }
        return try String.fetchOne(
            db, sql: "SELECT json_replace(?\(pairs))",
            arguments: StatementArguments([fields.databaseValue] + values)) ?? fields
    }

    /// Whom a change is about, once its thing was let go of them.
    func subject(_ subject: String?, of kind: String) -> String? {
        subject != nil && Nobody.links[kind] != nil ? Nobody.id : subject
    }

    private func emptyLog(_ kind: String, _ thing: String) throws {
        if Nobody.links[kind] != nil {
            try db.cachedStatement(
                sql: """
                    UPDATE change SET subject = ?
                    WHERE thing = ? AND kind = ? AND subject IS NOT NULL
                    """
            ).execute(arguments: [Nobody.id, thing, kind])
        }
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT pk, fields FROM change WHERE thing = ? AND kind = ?"),
            arguments: [thing, kind])
        for row in rows {
            let (pk, fields): (Int64, String) = (row["pk"], row["fields"])
            let emptied = try emptied(fields, of: kind)
            guard emptied != fields else { continue }
            try db.cachedStatement(sql: "UPDATE change SET fields = ? WHERE pk = ?")
                .execute(arguments: [emptied, pk])
        }
    }

    private func emptyRow(_ kind: ThingKind, _ thing: String) throws {
        let rows = ThingRows(db)
        guard let present = try rows.fields(of: kind, thing) else { return }
        let after = ErasedFields.erased(present, of: kind.name)
        let changed = after.filter { present[$0.key] != $0.value }
        guard !changed.isEmpty else { return }
        try rows.update(kind, thing, changed, after)
    }

    private func isOfMany(_ thing: String) throws -> Bool {
        try Int.fetchOne(
            db.cachedStatement(
                sql: "SELECT count(DISTINCT replica) FROM change WHERE thing = ?"),
            arguments: [thing]) ?? 0 > 1
    }
}

extension Writing {
    /// Says for good that a thing is emptied, and empties it. What was said before stays.
    func erase(_ erasure: Erasure) throws {
        if try fields(of: ErasureRecord.kind, "\(erasure.id)") == nil {
            try put(ErasureRecord(erasure))
        }
        try Forgetting(db).forget(erasure.kind, erasure.thing)
    }

    /// What the program itself writes follows from what was written elsewhere, and is not refused.
    ///
    /// - Throws: ``ErasureError/erased`` where words would come back to a thing that was emptied, or
    ///   something new would hang on it.
    func refuseErased(_ kind: ThingKind, _ id: String, _ changed: [String: DatabaseValue]) throws {
        guard actor != .upkeep, kind != ErasureRecord.kind else { return }
        let forgetting = Forgetting(db)
        if ErasedFields.erased(changed, of: kind.name) != changed,
            try forgetting.isErased(kind.name, id)
        {
            throw ErasureError.erased
        }
        for link in ErasedThings.linksByKind[kind.name] ?? [] {
            for id in link.ids(in: changed[link.field] ?? .null)
            where try forgetting.isErased(link.target, id) {
                throw ErasureError.erased
            }
        }
    }
}
