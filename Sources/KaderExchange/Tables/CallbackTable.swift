internal import KaderDomain
internal import KaderStore

/// `callback-notes`: whom to call back, and whom somebody called back.
enum CallbackTable: Table {
    static let columns = [
        Column("id", ""), Column("who", "Samira"), Column("phone", "06-00000001"),
        Column("about", "een brief"), Column("taken", "2026-11-24T09:00:00Z"), Column("done", ""),
    ]

    static let kinds = [StoredKind.callbackNote]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .callbackNote(let note) = thing else { return [] }
        return [
            note.id.description, note.name, note.phone, note.about, note.taken.description,
            Cell.text(note.done),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let taken = row.needed("taken", .expectedInstant) { Instant($0) }
        let done = row.value("done", .expectedInstant) { Instant($0) }
        let id: CallbackNote.ID = row.ownId(
            orNamed: row.word("who"), row.word("phone"), Cell.text(taken))
        guard let taken else { return [] }
        let note = row.made(
            "who",
            Result {
                try CallbackNote(
                    id: id, name: row.text("who"), phone: row.text("phone"),
                    about: row.text("about"), taken: taken, done: done)
            })
        return note.map { [.callbackNote($0)] } ?? []
    }
}
