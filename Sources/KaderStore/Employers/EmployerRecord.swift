internal import GRDB
internal import KaderDomain

/// A row of `employer`.
struct EmployerRecord: Record {
    static let kind = ThingKind(
        "employer",
        fields: [
            "name", "aliases", "sector", "municipality", "official", "isArchived", "mergedInto",
        ],
        derivedColumns: ["sortName", "knownAs"],
        derive: { [SearchText.folded($0["name"]), knownAs($0)] })

    let id, name, aliases, sector, municipality: String
    let official, mergedInto: String?
    let isArchived: Bool

    init(_ employer: Employer) {
        id = employer.id.description
        name = employer.name
        aliases = StoredList.text(employer.aliases)
        sector = employer.sector
        municipality = employer.municipality
        official = employer.official?.description
        isArchived = employer.isArchived
        mergedInto = employer.mergedInto?.description
    }

    init(row: Row) {
        id = row["id"]
        name = row["name"]
        aliases = row["aliases"]
        sector = row["sector"]
        municipality = row["municipality"]
        official = row["official"]
        isArchived = row["isArchived"]
        mergedInto = row["mergedInto"]
    }

    var fields: [DatabaseValue] {
        [name, aliases, sector, municipality].map(\.databaseValue)
            + [official.databaseValue, isArchived.databaseValue, mergedInto.databaseValue]
    }

    func value() throws -> Employer {
        let (who, whole) = (
            official.flatMap { Contact.ID($0) }, mergedInto.flatMap { Employer.ID($0) }
        )
        guard let id = Employer.ID(id), (official == nil) == (who == nil),
            (mergedInto == nil) == (whole == nil),
            let employer = try? Employer(
                id: id, name: name, aliases: StoredList.items(aliases), sector: sector,
                municipality: municipality, official: who, isArchived: isArchived,
                mergedInto: whole)
        else { throw unreadable }
        return employer
    }

    private static func knownAs(_ fields: [String: DatabaseValue]) -> DatabaseValue {
        let aliases = StoredList.items(fields["aliases"]?.plainText ?? "")
        let name = fields["name"]?.plainText ?? ""
        return EmployerReading.words(([name] + aliases).joined(separator: " "))
            .joined(separator: " ").databaseValue
    }
}
