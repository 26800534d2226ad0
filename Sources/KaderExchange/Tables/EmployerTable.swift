internal import KaderDomain
internal import KaderStore

/// `employers`: by whatever name people know them.
enum EmployerTable: Table {
    static let columns = [
        Column("id", ""), Column("name", "Metaalfabriek Voorbeeld"),
        Column("aliases", "MFV|Voorbeeld Metaal", .list), Column("sector", "METAAL"),
        Column("municipality", ""), Column("official", ""), Column("archived", "no", .truth),
        Column("mergedInto", ""),
    ]

    static let kinds = [StoredKind.employer]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .employer(let employer) = thing else { return [] }
        return [
            employer.id.description, employer.name, Cell.list(employer.aliases), employer.sector,
            employer.municipality, Cell.text(employer.official), Cell.truth(employer.isArchived),
            Cell.text(employer.mergedInto),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let official = try row.contacts("official", lookup)?.first
        let aliases = row.list("aliases", .blank) { $0 } ?? []
        let isArchived = row.truth("archived")
        let whole = try row.employer("mergedInto", lookup)
        let id: Employer.ID = row.ownId(orNamed: row.word("name"))
        let (sector, municipality) = (row.sector(lookup), row.municipality(lookup))
        let employer = row.made(
            "name",
            Result {
                try Employer(
                    id: id, name: row.text("name"), aliases: aliases, sector: sector,
                    municipality: municipality, official: official, isArchived: isArchived,
                    mergedInto: whole)
            })
        lookup.madeInFile[id.description] = id.description
        return employer.map { [.employer($0)] } ?? []
    }
}

extension ImportRow {
    /// A municipality by its code or name; blank where the cell is.
    mutating func municipality(_ lookup: Lookup) -> String {
        value("municipality", .unknownMunicipality, lookup.municipality) ?? ""
    }

    mutating func sector(_ lookup: Lookup) -> String {
        value("sector", .unknownSector, lookup.sector) ?? ""
    }

    /// An employer by its id, in the file so far or in the database.
    mutating func employer(_ column: String, _ lookup: Lookup) throws -> Employer.ID? {
        guard let employer: Employer.ID = id(column) else { return nil }
        let text = employer.description
        if lookup.madeInFile[text] != nil { return employer }
        if try lookup.isThere(.employer, text) { return employer }
        refuse(column, .unknownEmployer)
        return nil
    }
}

extension Phrase {
    fileprivate static let unknownEmployer = Phrase(
        nl: "deze werkgever is er niet; lees eerst de werkgevers in",
        en: "there is no such employer; import the employers first")
}
