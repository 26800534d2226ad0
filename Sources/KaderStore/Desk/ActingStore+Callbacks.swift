internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The callback notes that wait, the oldest first; with those that are done where asked.
    public func callbacks(withDone: Bool = false, limit: Int = 500) throws -> [CallbackNote] {
        try read(.readCallbacks) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM callbackNote
                    WHERE isWithdrawn = 0 AND (doneAt IS NULL OR :all)
                    ORDER BY takenAt, pk LIMIT :limit
                    """, arguments: ["all": withDone, "limit": limit])
            return try readable(CallbackNoteRecord.self, rows)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func callback(_ id: CallbackNote.ID) throws -> CallbackNote {
        try read(.readCallbacks) { try one(CallbackNoteRecord.self, id.description, $0) }
    }

    /// Takes a note down, as of now.
    ///
    /// - Throws: ``DeskError/nobodyToCall``.
    public func addCallback(
        _ id: CallbackNote.ID, name: String, phone: String = "", about: String = ""
    ) throws {
        let note = try CallbackNote(
            id: id, name: name, phone: phone, about: about, taken: clock.instant)
        try write(.writeCallbacks, .addCallback) { try $0.put(CallbackNoteRecord(note)) }
    }

    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: CallbackNote, from original: CallbackNote, overriding: Set<String> = []
    ) throws {
        try write(.writeCallbacks, .editCallback) {
            try $0.edit(
                CallbackNoteRecord(edited), from: CallbackNoteRecord(original),
                overriding: overriding)
        }
    }

    /// They were called back, or need it no more.
    ///
    /// - Throws: ``DeskError/calledBack``, ``StoreError/notFound(kind:id:)``.
    public func finishCallback(_ id: CallbackNote.ID) throws {
        let instant = clock.instant
        try write(.writeCallbacks, .finishCallback) { writing in
            let note = try one(CallbackNoteRecord.self, id.description, writing.db)
            guard note.isOpen else { throw DeskError.calledBack }
            try writing.put(
                CallbackNoteRecord.kind, id.description,
                ["doneAt": instant.seconds.databaseValue])
        }
    }
}
