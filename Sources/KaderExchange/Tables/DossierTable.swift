internal import KaderDomain
internal import KaderStore

/// `dossiers`: those that who exports may see; a protected note is in no table (PRACTICE 3.3).
enum DossierTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("title", "Ontslag na ziekte"), Column("adviser", ""), Column("employer", ""),
        Column("opened", "2026-11-24T09:00:00Z"), Column("openedBy", "anna"),
        Column("readers", "", .list), Column("nextStep", "Brief nalezen"),
        Column("nextDay", "2026-12-01"), Column("closed", ""), Column("closingReason", ""),
    ]

    static let kinds = [StoredKind.dossier]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .dossier(let dossier) = thing else { return [] }
        return [
            dossier.id.description, dossier.contact.description,
            try around.name(dossier.contact), dossier.title, Cell.text(dossier.adviser),
            Cell.text(dossier.employer), dossier.opened.description, dossier.openedBy,
            Cell.list(dossier.readers), dossier.nextStep, Cell.text(dossier.nextDay),
            Cell.text(dossier.closing?.day), dossier.closing?.reason ?? "",
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contact("contact", lookup)
        let adviser = try row.existing("adviser", .contact, lookup) as Contact.ID?
        let employer = try row.employer("employer", lookup)
        let opened = row.needed("opened", .expectedInstant) { Instant($0) }
        let openedBy = row.needed("openedBy", .blank) { $0 }
        let (next, closed) = (row.day("nextDay"), row.day("closed"))
        let readers = row.list("readers", .blank) { $0 } ?? []
        if closed == nil, !row.word("closingReason").isEmpty { row.refuse("closed", .blank) }
        let id: Dossier.ID = row.ownId(
            orNamed: Cell.text(contact), row.word("title"), Cell.text(opened))
        guard let contact, let opened, let openedBy, row.faults.isEmpty else { return [] }
        let dossier = row.made(
            row.word("title").isEmpty ? "title" : closed == nil ? "nextDay" : "closingReason",
            Result {
                try Dossier(
                    id: id, of: contact, about: row.text("title"), adviser: adviser,
                    employer: employer, opened: opened, by: openedBy,
                    readers: readers, nextStep: row.text("nextStep"), nextDay: next,
                    closing: closed.map {
                        try Dossier.Closing($0, because: row.text("closingReason"))
                    })
            })
        return dossier.map { [.dossier($0)] } ?? []
    }
}
