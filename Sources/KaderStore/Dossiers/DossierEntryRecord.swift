internal import GRDB
internal import KaderDomain

/// A row of `dossierEntry`.
struct DossierEntryRecord: Record {
    static let kind = ThingKind(
        "dossierEntry", fields: ["dossier", "writtenAt", "writtenBy", "text", "corrects"])

    let id, dossier, writtenBy, text: String
    let corrects: String?
    let writtenAt: Int

    init(_ entry: DossierEntry) {
        id = entry.id.description
        dossier = entry.dossier.description
        writtenAt = entry.written.seconds
        writtenBy = entry.writtenBy
        text = entry.text
        corrects = entry.corrects?.description
    }

    init(row: Row) {
        id = row["id"]
        dossier = row["dossier"]
        writtenAt = row["writtenAt"]
        writtenBy = row["writtenBy"]
        text = row["text"]
        corrects = row["corrects"]
    }

    var fields: [DatabaseValue] {
        [dossier.databaseValue, writtenAt.databaseValue, writtenBy.databaseValue]
            + [text.databaseValue, corrects.databaseValue]
    }

    func value() throws -> DossierEntry {
        let corrected = corrects.flatMap { DossierEntry.ID($0) }
        guard let id = DossierEntry.ID(id), let dossier = Dossier.ID(dossier),
            (corrects == nil) == (corrected == nil),
            let entry = try? DossierEntry(
                id: id, in: dossier, written: Instant(seconds: writtenAt), by: writtenBy, text,
                correcting: corrected)
        else { throw unreadable }
        return entry
    }
}
