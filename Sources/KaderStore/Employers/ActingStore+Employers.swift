internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Employers by name, those not archived and not part of another.
    ///
    /// - Parameter typed: words of which each must begin a word of the name, an alias, the name of a
    ///   place of work, or of an employer that became part of it: `AH DC Zaandam` finds Albert Heijn.
    ///   Blank for all.
    public func employers(matching typed: String = "", limit: Int = 200) throws -> [Employer] {
        try read(.readEmployers) { db in
            let search = EmployerSearch(EmployerReading.words(typed), .beginning)
            return try readable(EmployerRecord.self, search.rows(limit: limit, db))
        }
    }

    /// A page of the list, by name; one that became part of another is not in it, but finds that one.
    ///
    /// - Parameters:
    ///   - places: the codes of municipalities that a word may mean; the store knows no names.
    ///   - after: the last of the page before.
    public func employerPage(
        _ query: EmployerQuery = EmployerQuery(),
        places: @escaping (String) -> [String] = { _ in [] }, after: Employer.ID? = nil,
        limit: Int = 100
    ) throws -> EmployerPage {
        try read(.readEmployers) { db in
            let search = EmployerSearch(
                query.words, .anywhere, withArchived: query.withArchived, places: places)
            let rows = try search.rows(
                after: after?.description, limit: min(limit, .max - 1) + 1, db)
            let shown = Array(rows.prefix(limit))
            return EmployerPage(
                try readable(EmployerRecord.self, shown).map { try line($0, db) },
                hasMore: rows.count > limit)
        }
    }

    private func line(_ employer: Employer, _ db: Database) throws -> EmployerLine {
        let reading = EmployerReading(db)
        let ids = try reading.parts(of: employer.id.description)
        return EmployerLine(
            employer: employer, official: try official(of: employer, db),
            establishments: try reading.establishments(of: ids).count, parts: ids.count - 1)
    }

    private func official(of employer: Employer, _ db: Database) throws -> String {
        try employer.official.map { try Names(db).title(of: "contact", $0.description) } ?? ""
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func employer(_ id: Employer.ID) throws -> Employer {
        try read(.readEmployers) { try one(EmployerRecord.self, id.description, $0) }
    }

    /// The employer with all that belongs to it, also where it became part of another.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func employerDetail(_ id: Employer.ID) throws -> EmployerDetail {
        try read(.readEmployers) { db in
            let employer = try one(EmployerRecord.self, id.description, db)
            let reading = EmployerReading(db)
            let ids = try reading.parts(of: id.description)
            return EmployerDetail(
                employer: employer, establishments: try reading.establishments(of: ids),
                official: try official(of: employer, db),
                parts: try reading.employers(ids.filter { $0 != id.description }),
                registrations: try reading.registrations(of: ids))
        }
    }
}

extension ActingStore {
    /// The visits of the last 13 weeks about an employer and its parts, by problem.
    public func employerCounts(_ id: Employer.ID) throws -> EmployerCounts {
        let last = now.day
        return try read(.readRegistrations) { db in
            let reading = EmployerReading(db)
            return try reading.counts(
                of: reading.parts(of: id.description), from: last - (EmployerCounts.days - 1),
                through: last)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func establishment(_ id: Establishment.ID) throws -> Establishment {
        try read(.readEmployers) { try one(EstablishmentRecord.self, id.description, $0) }
    }
}
