internal import GRDB
internal import KaderDomain

/// A row of `establishment`.
struct EstablishmentRecord: Record {
    static let kind = ThingKind(
        "establishment", fields: ["employer", "name", "municipality"],
        derivedColumns: ["knownAs"],
        derive: { fields in
            let words = EmployerReading.words(fields["name"]?.plainText ?? "")
            return [words.joined(separator: " ").databaseValue]
        })

    let id, employer, name, municipality: String

    init(_ establishment: Establishment) {
        id = establishment.id.description
        employer = establishment.employer.description
        name = establishment.name
        municipality = establishment.municipality
    }

    init(row: Row) {
        id = row["id"]
        employer = row["employer"]
        name = row["name"]
        municipality = row["municipality"]
    }

    var fields: [DatabaseValue] { [employer, name, municipality].map(\.databaseValue) }

    func value() throws -> Establishment {
        guard let id = Establishment.ID(id), let employer = Employer.ID(employer),
            let establishment = try? Establishment(
                id: id, employer: employer, name: name, municipality: municipality)
        else { throw unreadable }
        return establishment
    }
}
