internal import GRDB
internal import KaderDomain

/// To whom a signal goes, within a read (S46, PRACTICE 4C).
struct SignalRouting {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// The official of the employer, else who speaks for its sector in the region where most of its
    /// visits were, else the one who accompanies the network where it is; the policy department where
    /// there is none, or where it is about no single employer.
    func route(of cell: SignalCell, on day: Day) throws -> SignalRoute {
        guard let id = cell.employer else { return .policy }
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT * FROM employer WHERE id = ? AND isWithdrawn = 0"),
            arguments: [id])
        guard let employer = try row.map({ try EmployerRecord(row: $0).value() }) else {
            return .policy
        }
        let official =
            try employer.official ?? ofSector(employer) ?? accompanying(employer, on: day)
        return official.map { .official($0) } ?? .policy
    }

    /// Who represents the union at the table of its sector there (S41); of several, at the one that
    /// matters most.
    private func ofSector(_ employer: Employer) throws -> Contact.ID? {
        guard !employer.sector.isEmpty, let region = try region(of: employer.id) else {
            return nil
        }
        return try String.fetchOne(
            db,
            sql: """
                SELECT representative FROM sectorTable
                JOIN contact ON contact.id = sectorTable.representative
                WHERE region = ? AND sector = ? AND NOT sectorTable.isWithdrawn
                    AND NOT contact.isArchived AND NOT contact.isWithdrawn
                ORDER BY coalesce(members, 0) * coalesce(planned, 0) * coalesce(influence, 0) DESC,
                    sectorTable.pk
                LIMIT 1
                """, arguments: [region, employer.sector]
        ).flatMap { Contact.ID($0) }
    }

    /// The official of a network of its municipality, else of the region in which most of its
    /// visits were; of several networks the first by name.
    private func accompanying(_ employer: Employer, on day: Day) throws -> Contact.ID? {
        if !employer.municipality.isEmpty,
            let found = try official(Self.hasMunicipality, employer.municipality, on: day)
        {
            return found
        }
        return try region(of: employer.id).flatMap { try official(Self.hasRegion, $0, on: day) }
    }

    private static let hasMunicipality =
        "EXISTS (SELECT 1 FROM json_each(network.municipalities) WHERE value = :code)"
    private static let hasRegion = ":code IN (\(NetworkPlaces.regions))"

    private func official(
        _ condition: String, _ code: String, on day: Day
    ) throws -> Contact.ID? {
        try String.fetchOne(
            db,
            sql: """
                SELECT official FROM accompaniment
                JOIN network ON network.id = accompaniment.network
                JOIN contact ON contact.id = accompaniment.official
                WHERE \(condition)
                    AND NOT network.isArchived AND NOT network.isWithdrawn
                    AND NOT accompaniment.isWithdrawn
                    AND NOT contact.isArchived AND NOT contact.isWithdrawn
                    AND ("from" IS NULL OR "from" <= :today)
                    AND (until IS NULL OR until >= :today)
                ORDER BY network.sortName, accompaniment.pk LIMIT 1
                """, arguments: ["code": code, "today": day.description]
        ).flatMap { Contact.ID($0) }
    }

    private func region(of employer: Employer.ID) throws -> String? {
        let ids = try EmployerReading(db).parts(of: employer.description)
        let isNamed = ids.map { _ in "party LIKE ?" }.joined(separator: " OR ")
        return try String.fetchOne(
            db,
            sql: """
                SELECT region FROM registration
                WHERE isWithdrawn = 0 AND region <> '' AND (\(isNamed))
                GROUP BY region ORDER BY count(*) DESC, region LIMIT 1
                """, arguments: StatementArguments(ids.map { "%\($0)%" }))
    }
}
