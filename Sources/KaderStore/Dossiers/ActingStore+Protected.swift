internal import GRDB
public import KaderDomain

/// Notes with special data: written apart, read on demand, and each look recorded.
extension ActingStore {
    /// Writes a protected note. What it says is in no log, and in no table that is exported.
    ///
    /// - Throws: ``DossierError``, ``StoreError/notFound(kind:id:)``.
    public func protect(
        _ id: ProtectedNote.ID, in dossier: Dossier.ID, _ kind: ProtectedNote.Kind,
        because reason: String, _ text: String
    ) throws {
        let note = try ProtectedNote(
            id: id, in: dossier, kind, because: reason, written: clock.instant, by: actor.name)
        guard text.contains(where: { !$0.isWhitespace }) else { throw DossierError.withoutText }
        try write(.writeDossiers, .addProtectedNote) { writing in
            let reading = DossierReading(writing.db, as: actor)
            guard try reading.readable(dossier.description).isOpen else {
                throw DossierError.closed
            }
            try writing.put(ProtectedNoteRecord(note))
            try writing.db.execute(
                sql: "INSERT INTO protectedText (note, text) VALUES (?, ?)",
                arguments: [id.description, text])
        }
    }

    /// Takes a protected note out of an open dossier: nobody reads it any more. That it went, and why,
    /// is written in the journal.
    ///
    /// - Parameters:
    ///   - line: the identity of that line of the journal.
    ///   - words: what the line begins with; the kind of data and the reason follow.
    /// - Throws: ``DossierError``, ``StoreError/notFound(kind:id:)``.
    public func withdraw(
        _ id: ProtectedNote.ID, because reason: String, noting line: DossierEntry.ID,
        as words: String
    ) throws {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw DossierError.withoutReason }
        try write(.writeDossiers, .removeProtectedNote) { writing in
            let note = try readableNote(id, writing.db)
            let reading = DossierReading(writing.db, as: actor)
            guard try reading.readable(note.dossier.description).isOpen else {
                throw DossierError.closed
            }
            let entry = try DossierEntry(
                id: line, in: note.dossier, written: clock.instant, by: actor.name,
                "\(words): \(reason)")
            try writing.withdraw(ProtectedNoteRecord.kind, id.description)
            try writing.put(DossierEntryRecord(entry))
        }
    }

    /// What a protected note says. That this person looked, and when, is written down first; and that
    /// they were refused.
    ///
    /// - Throws: ``DossierError/notForYou(openedBy:)``, ``StoreError/notFound(kind:id:)``; where
    ///   nothing may be written, nothing is read.
    public func look(at id: ProtectedNote.ID) throws -> String {
        do {
            return try lookAllowed(at: id)
        } catch let error where error is DossierError || error is AccessError {
            try? note(.refused, detail: ProtectedNoteRecord.kind.name)
            throw error
        }
    }

    private func lookAllowed(at id: ProtectedNote.ID) throws -> String {
        let instant = clock.instant
        return try change(.readProtected) { db in
            let dossier = try readableNote(id, db).dossier.description
            let person = try String.fetchOne(
                db, sql: "SELECT contact FROM dossier WHERE id = ?", arguments: [dossier])
            try note(.openedProtected, of: person.flatMap { Contact.ID($0) }, detail: "", in: db)
            let kind = ProtectedNoteRecord.kind
            guard try gate(in: db)?.shows(kind, id.description) != false else {
                throw StoreError.notFound(kind: kind.name, id: id.description)
            }
            try db.execute(
                sql: "INSERT INTO protectedLook (note, actor, at) VALUES (?, ?, ?)",
                arguments: [id.description, actor.name, instant.seconds])
            return try String.fetchOne(
                db, sql: "SELECT text FROM protectedText WHERE note = ?",
                arguments: [id.description]) ?? ""
        }
    }

    /// Who looked at a note, the last first.
    ///
    /// - Throws: ``DossierError/notForYou(openedBy:)``, ``StoreError/notFound(kind:id:)``.
    public func looks(at id: ProtectedNote.ID) throws -> [ProtectedLook] {
        try read(.readDossiers) { db in
            _ = try readableNote(id, db)
            return try Row.fetchAll(
                db, sql: "SELECT actor, at FROM protectedLook WHERE note = ? ORDER BY pk DESC",
                arguments: [id.description]
            ).map { ProtectedLook(actor: $0["actor"], at: Instant(seconds: $0["at"])) }
        }
    }

    private func readableNote(_ id: ProtectedNote.ID, _ db: Database) throws -> ProtectedNote {
        let note = try one(ProtectedNoteRecord.self, id.description, db)
        _ = try DossierReading(db, as: actor).readable(note.dossier.description)
        return note
    }
}
