internal import GRDB
internal import KaderDomain

/// A row of `protectedNote`. What the note says is in `protectedText`, which no log knows.
struct ProtectedNoteRecord: Record {
    static let kind = ThingKind(
        "protectedNote", fields: ["dossier", "kind", "reason", "writtenAt", "writtenBy"])

    let id, dossier, kind, reason, writtenBy: String
    let writtenAt: Int

    init(_ note: ProtectedNote) {
        id = note.id.description
        dossier = note.dossier.description
        kind = note.kind.rawValue
        reason = note.reason
        writtenAt = note.written.seconds
        writtenBy = note.writtenBy
    }

    init(row: Row) {
        id = row["id"]
        dossier = row["dossier"]
        kind = row["kind"]
        reason = row["reason"]
        writtenAt = row["writtenAt"]
        writtenBy = row["writtenBy"]
    }

    var fields: [DatabaseValue] {
        [dossier.databaseValue, kind.databaseValue, reason.databaseValue]
            + [writtenAt.databaseValue, writtenBy.databaseValue]
    }

    func value() throws -> ProtectedNote {
        guard let id = ProtectedNote.ID(id), let dossier = Dossier.ID(dossier),
            let kind = ProtectedNote.Kind(rawValue: kind),
            let note = try? ProtectedNote(
                id: id, in: dossier, kind, because: reason, written: Instant(seconds: writtenAt),
                by: writtenBy)
        else { throw unreadable }
        return note
    }
}
