internal import GRDB
internal import KaderDomain

/// Forms that name a person, half filled in by whom.
struct PersonDrafts {
    private let people: Set<String>
    private let veil: PersonVeil
    private let db: Database

    init(of people: Set<String>, _ veil: PersonVeil, _ db: Database) {
        self.people = people
        self.veil = veil
        self.db = db
    }

    func things() throws -> [PersonThing] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT draft.* FROM draft WHERE EXISTS (
                    SELECT 1 FROM json_each(?) AS person
                    WHERE instr(draft.body, person.value) > 0) ORDER BY pk
                """, arguments: [StoredList.text(people)]
        ).map(thing)
    }

    /// Of a form that names somebody else too, that it is there: whose words those are is not known.
    private func thing(_ row: Row) throws -> PersonThing {
        let head = [
            PersonField("form", row["form"]),
            PersonField("actor", try veil.actor(row["author"])),
            PersonField("savedAt", "\(row["savedAt"] as Int)"),
        ]
        let (texts, isOfOthers) = try read(row["pk"])
        guard !isOfOthers else {
            return PersonThing(kind: "draft", id: row["id"], sight: .other, fields: head)
        }
        let words = try texts.map(veil.blanked).joined(separator: "\n")
        return PersonThing(
            kind: "draft", id: row["id"], sight: .about,
            fields: head + [PersonField("body", words)])
    }

    /// What was typed in a form, each text by itself, and whether it names anybody else.
    private func read(_ draft: Int64) throws -> (texts: [String], isOfOthers: Bool) {
        let leaves = try Row.fetchAll(
            db,
            sql: """
                SELECT each.atom AS text, each.fullkey GLOB '$.values[.[]*'
                    OR json_type(draft.body, '$.values') IS NULL AS isTyped
                FROM draft, json_tree(draft.body) AS each
                WHERE draft.pk = ? AND json_valid(draft.body) AND each.type = 'text'
                ORDER BY each.id
                """, arguments: [draft])
        var (texts, isOfOthers): ([String], Bool) = ([], false)
        for leaf in leaves {
            let text: String = leaf["text"]
            let ids = text.matches(of: Self.anyId).map { $0.output.lowercased() }
            isOfOthers = try isOfOthers || ids.contains(where: isOther)
            if leaf["isTyped"], ids.isEmpty { texts.append(text) }
        }
        return (texts, isOfOthers)
    }

    private func isOther(_ id: String) throws -> Bool {
        guard !people.contains(id) else { return false }
        return try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT 1 FROM contact WHERE id = ?"), arguments: [id]) == true
    }

    /// Also within a text: `person:…`.
    private static var anyId: Regex<Substring> {
        /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/
    }
}
