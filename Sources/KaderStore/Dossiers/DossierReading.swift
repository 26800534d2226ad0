internal import GRDB
internal import KaderDomain

/// Dossiers as one person may see them, within a transaction.
struct DossierReading {
    let db: Database
    let actor: Actor

    init(_ db: Database, as actor: Actor) {
        self.db = db
        self.actor = actor
    }

    func summary(of dossier: Dossier) throws -> DossierSummary {
        let names = Names(db)
        return DossierSummary(
            dossier: dossier, contact: try names.title(of: "contact", "\(dossier.contact)"),
            adviser: try dossier.adviser.map { try names.title(of: "contact", "\($0)") } ?? "",
            employer: try dossier.employer.map { try names.title(of: "employer", "\($0)") } ?? "",
            isReadable: dossier.isReadable(by: actor), notes: try notes(of: dossier.id))
    }

    /// The dossier, where this person may see what is in it.
    ///
    /// - Throws: ``DossierError/notForYou(openedBy:)``, ``StoreError/notFound(kind:id:)``.
    func readable(_ id: String) throws -> Dossier {
        let row = try Row.fetchOne(
            db, sql: "SELECT * FROM dossier WHERE id = ? AND isWithdrawn = 0", arguments: [id])
        guard let row else { throw StoreError.notFound(kind: "dossier", id: id) }
        let dossier = try DossierRecord(row: row).value()
        guard dossier.isReadable(by: actor) else {
            throw DossierError.notForYou(openedBy: dossier.openedBy)
        }
        return dossier
    }

    /// What was taken back keeps its place in the journal.
    func lines(of id: Dossier.ID) throws -> [DossierDetail.Line] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM dossierEntry WHERE dossier = ? ORDER BY writtenAt, pk",
            arguments: [id.description])
        let entries = try rows.map { row in
            (entry: try DossierEntryRecord(row: row).value(), isGone: row["isWithdrawn"] as Bool)
        }
        let byId = Dictionary(entries.map { ($0.entry.id, $0.entry) }) { $1 }
        return entries.map { entry, isGone in
            DossierDetail.Line(
                entry, isTakenBack: isGone, corrected: entry.corrects.flatMap { byId[$0] })
        }
    }

    func notes(of id: Dossier.ID) throws -> [ProtectedNote] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM protectedNote WHERE dossier = ? AND isWithdrawn = 0
                ORDER BY writtenAt, pk
                """, arguments: [id.description]
        ).map { try ProtectedNoteRecord(row: $0).value() }
    }

    /// Refuses the log of what this person may not see.
    ///
    /// - Throws: ``DossierError/notForYou(openedBy:)``.
    func refuseHistory(of kind: String, _ id: String) throws {
        switch kind {
        case "dossier": _ = try readable(id)
        case "dossierEntry", "protectedNote":
            let dossier = try String.fetchOne(
                db, sql: "SELECT dossier FROM \(kind) WHERE id = ?", arguments: [id])
            if let dossier { _ = try readable(dossier) }
        default: break
        }
    }
}
