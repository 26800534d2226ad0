internal import GRDB
internal import KaderDomain

/// What this file has of a person that is in no log: drafts, who went along on the bus, and what came back and
/// is kept apart.
struct LocalTraces {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Before the person is emptied, for drafts are found by the name too.
    ///
    /// - Returns: how many drafts were thrown away.
    func remove(_ contact: Contact) throws -> Int {
        try db.execute(
            sql: """
                DELETE FROM draft WHERE EXISTS (
                    SELECT 1 FROM json_tree(draft.body) AS each
                    WHERE each.type = 'text' AND instr(lower(each.atom), :name) > 0)
                """, arguments: ["name": contact.name.description.lowercased()])
        return db.changesCount + (try remove(id: contact.id.description))
    }

    /// - Returns: how many drafts were thrown away.
    @discardableResult
    func remove(id: String) throws -> Int {
        try db.execute(
            sql: """
                UPDATE busLoad SET persons = (
                    SELECT json_group_array(json(each.value))
                    FROM json_each(busLoad.persons) AS each
                    WHERE instr(lower(each.value), :id) = 0)
                WHERE instr(lower(persons), :id) > 0
                """, arguments: ["id": id])
        try HeldCommits.forget(id, db)
        try db.execute(
            sql: "DELETE FROM draft WHERE instr(lower(body), :id) > 0", arguments: ["id": id])
        return db.changesCount
    }
}
