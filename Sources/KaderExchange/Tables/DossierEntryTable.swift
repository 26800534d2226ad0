internal import KaderDomain
internal import KaderStore

/// `dossier-lines`: the journals of the dossiers that who exports may see. A line that is there is
/// never written over; a protected note is no line.
enum DossierEntryTable: Table {
    static let columns = [
        Column("id", ""), Column("dossier", ""), Column("written", "2026-11-24T09:00:00Z"),
        Column("by", "anna"), Column("text", "Gebeld over de brief."), Column("corrects", ""),
    ]

    static let kinds = [StoredKind.dossierEntry]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .dossierEntry(let entry) = thing else { return [] }
        return [
            entry.id.description, entry.dossier.description, entry.written.description,
            entry.writtenBy, entry.text, Cell.text(entry.corrects),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        if row.word("dossier").isEmpty { row.refuse("dossier", .blank) }
        let dossier = try row.existing("dossier", .dossier, lookup) as Dossier.ID?
        let written = row.needed("written", .expectedInstant) { Instant($0) }
        let author = row.needed("by", .blank) { $0 }
        let corrects: DossierEntry.ID? = row.id("corrects")
        let id: DossierEntry.ID = row.ownId(
            orNamed: row.word("dossier"), Cell.text(written), row.text("text"))
        guard let dossier, let written, let author, row.faults.isEmpty else { return [] }
        let entry = row.made(
            row.word("text").isEmpty ? "text" : "corrects",
            Result {
                try DossierEntry(
                    id: id, in: dossier, written: written, by: author, row.text("text"),
                    correcting: corrects)
            })
        return entry.map { [.dossierEntry($0)] } ?? []
    }
}
