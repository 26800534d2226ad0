internal import GRDB
internal import KaderDomain

/// Finds every thing that is about a person or names them, by way of ``Link``: a kind that is added later
/// comes along by its links.
struct PersonTrace {
    struct Key: Hashable {
        let kind: String
        let id: String
    }

    /// The person, and all who became part of them.
    let people: Set<String>

    /// What was found; whether it is about them.
    private(set) var found: [Key: Bool] = [:]
    private let db: Database

    init(of whole: String, _ db: Database) throws {
        self.db = db
        people = Set(
            try String.fetchAll(
                db,
                sql: """
                    WITH RECURSIVE part (id) AS (
                        SELECT ? UNION
                        SELECT contact.id FROM contact JOIN part ON contact.mergedInto = part.id
                    ) SELECT id FROM part
                    """, arguments: [whole]))
        try follow()
    }

    /// From each thing that is about them to what points to it.
    private mutating func follow() throws {
        var left = people.map { Key(kind: ContactRecord.kind.name, id: $0) }
        for key in left { found[key] = true }
        while let next = left.popLast() {
            for link in Link.byTarget[next.kind] ?? [] {
                for id in try pointing(link, to: next.id) {
                    let key = Key(kind: link.kind, id: id)
                    guard found[key] != true else { continue }
                    let isAbout = try isAbout(key, under: next)
                    found[key] = isAbout
                    if isAbout { left.append(key) }
                }
            }
        }
    }

    private func pointing(_ link: Link, to id: String) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM \(link.kind) WHERE \(link.isPointing)"),
            arguments: ["id": id])
    }

    /// By the field that says whom it is about; where there is none, what hangs from what is about them.
    private func isAbout(_ key: Key, under next: Key) throws -> Bool {
        try subject(of: key).map(people.contains) ?? (next.kind != ContactRecord.kind.name)
    }

    /// The contact whom a thing is about; nil where it is about nobody.
    func subject(of key: Key) throws -> String? {
        guard let field = ThingKind.all[key.kind]?.subject else { return nil }
        return try String.fetchOne(
            db.cachedStatement(sql: "SELECT \(field) FROM \(key.kind) WHERE id = ?"),
            arguments: [key.id])
    }

    /// Of what is about somebody else: the fields that name the person, and days and hours.
    func isShown(_ field: String, of kind: String, _ value: DatabaseValue?) -> Bool {
        let names = (Link.ofPeopleByKind[kind] ?? []).contains { link in
            link.field == field && !people.isDisjoint(with: value.map(link.ids) ?? [])
        }
        guard !names, let text = value?.plainText else { return names }
        return Day(text) != nil || Hours(text) != nil
    }

    /// The ids of what was found of a kind, in the order in which they were made.
    func ids(of kind: ThingKind) throws -> [String] {
        let ids = found.keys.filter { $0.kind == kind.name }.map(\.id)
        guard !ids.isEmpty else { return [] }
        return try String.fetchAll(
            db,
            sql: """
                SELECT id FROM \(kind.name) WHERE id IN (SELECT value FROM json_each(?)) ORDER BY pk
                """, arguments: [StoredList.text(ids)])
    }
}
