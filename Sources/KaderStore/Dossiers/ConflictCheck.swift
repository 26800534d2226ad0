internal import GRDB
internal import KaderDomain

/// Whether somebody who advises has another hat, within a transaction (PRACTICE 3.7).
struct ConflictCheck {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// The name of the first adviser who has a conflict of interest with this person or with one of
    /// these employers, under any of its names; nil where nobody has.
    func hat(
        of advisers: [Contact.ID], for contact: Contact.ID?, _ employers: [Employer.ID],
        on day: Day
    ) throws -> String? {
        let names = try names(of: employers)
        for adviser in advisers {
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT * FROM interestConflict WHERE contact = ? AND NOT isWithdrawn"),
                arguments: [adviser.description])
            let conflicts = try rows.map { try InterestConflictRecord(row: $0).value() }
            guard conflicts.contains(where: { $0.concerns(contact, names, on: day) }) else {
                continue
            }
            return try Names(db).title(of: "contact", adviser.description)
        }
        return nil
    }

    /// - Throws: ``DossierError/conflict(consulent:)``.
    func refuse(_ dossier: Dossier, on day: Day) throws {
        guard let adviser = dossier.adviser else { return }
        let employers = [dossier.employer].compactMap(\.self)
        if let name = try hat(of: [adviser], for: dossier.contact, employers, on: day) {
            throw DossierError.conflict(consulent: name)
        }
    }

    private func names(of employers: [Employer.ID]) throws -> [String] {
        let reading = EmployerReading(db)
        return try employers.flatMap { id in
            let ids = try reading.parts(of: reading.whole(of: id.description))
            return try reading.employers(ids).flatMap { [$0.name] + $0.aliases }
        }
    }
}
