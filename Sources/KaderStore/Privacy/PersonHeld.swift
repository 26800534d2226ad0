internal import GRDB
internal import KaderDomain

/// What laptops of the bus brought about a person, and is kept apart: it is kept, so it is in their file,
/// though nothing of it shows elsewhere.
struct PersonHeld {
    private let trace: PersonTrace
    private let veil: PersonVeil
    private let db: Database

    init(_ trace: PersonTrace, _ veil: PersonVeil, _ db: Database) {
        self.trace = trace
        self.veil = veil
        self.db = db
    }

    /// One for each change of a thing.
    func things() throws -> [PersonThing] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT pk, body, heldAt FROM heldCommit ORDER BY pk")
        return try rows.flatMap { row -> [PersonThing] in
            guard let commit = Commit(stored: row["body"]) else { return [] }
            let head = [
                PersonField("actor", try veil.actor(commit.actor)),
                PersonField("savedAt", "\(row["heldAt"] as Int)"),
            ]
            return try commit.changes.enumerated().compactMap { number, change in
                try thing("\(row["pk"] as Int).\(number + 1)", change, head)
            }
        }
    }

    private func thing(
        _ id: String, _ change: Commit.Change, _ head: [PersonField]
    ) throws -> PersonThing? {
        let fields = try ChangeRow.object(change.fields, db)
        guard let sight = try sight(change, fields) else { return nil }
        let shown = fields.keys.sorted().filter {
            sight != .other || trace.isShown($0, of: change.kind, fields[$0])
        }
        return PersonThing(
            kind: "heldCommit", id: id, sight: sight,
            fields: try head
                + shown.map { PersonField($0, try veil.text(fields[$0], of: $0, in: change.kind)) })
    }

    /// Nil where it does not concern them.
    private func sight(
        _ change: Commit.Change, _ fields: [String: DatabaseValue]
    ) throws -> PersonThing.Sight? {
        let subject = ThingKind.all[change.kind]?.subject.flatMap { fields[$0]?.plainText }
        let whose = subject ?? change.subject
        let key = PersonTrace.Key(kind: change.kind, id: change.thing)
        if whose.map(trace.people.contains) ?? false || trace.found[key] == true { return .about }
        let named = (Link.ofPeopleByKind[change.kind] ?? []).flatMap { link in
            fields[link.field].map(link.ids) ?? []
        }
        guard !trace.people.isDisjoint(with: named) else { return nil }
        return whose == nil && trace.people.isSuperset(of: named) ? .named : .other
    }
}
