internal import GRDB
internal import KaderDomain

/// What this file has of a person that is in no log: drafts, who went along on the bus, and what came back and
/// is kept apart.
struct LocalTraces {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Before the person is emptied, for drafts are found by their name too, and by those that they had.
    ///
    /// - Returns: how many drafts were thrown away.
    @discardableResult
    func remove(_ id: String) throws -> Int {
        try db.execute(
            sql: """
                UPDATE busLoad SET persons = (
                    SELECT json_group_array(json(each.value))
                    FROM json_each(busLoad.persons) AS each
                    WHERE instr(lower(each.value), :id) = 0)
                WHERE instr(lower(persons), :id) > 0
                """, arguments: ["id": id])
        try HeldCommits.forget(id, db)
        let names = try names(of: id)
        let drafts = try Row.fetchAll(db, sql: "SELECT pk, body FROM draft").filter { row in
            let body: String = row["body"]
            guard !body.lowercased().contains(id) else { return true }
            let words = " \(Folding.words(body)) "
            return names.contains { words.contains(" \($0) ") }
        }
        for draft in drafts {
            try db.execute(sql: "DELETE FROM draft WHERE pk = ?", arguments: [draft["pk"]])
        }
        return drafts.count
    }

    /// Their full names, now and before, in words as one compares them. A single word is no name: it may
    /// be the name of a month.
    private func names(of id: String) throws -> Set<String> {
        var (names, state): (Set<String>, [String: DatabaseValue]) = ([], [:])
        let states =
            try ChangeRow.all(of: id, in: db).reversed().map(\.fields)
            + [ThingRows(db).fields(of: ContactRecord.kind, id) ?? [:]]
        for fields in states {
            state.merge(fields) { $1 }
            let parts = ["given", "infix", "family"].compactMap { state[$0]?.plainText }
            let name = Folding.words(parts.joined(separator: " "))
            if name.contains(" ") { names.insert(name) }
        }
        return names
    }
}
