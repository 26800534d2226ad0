internal import GRDB
internal import KaderDomain

/// Registrations and employers as the scan needs them, within a read.
struct SignalReading {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// So far back the scan looks: what it compares with, its longest window, and the year before
    /// in which somebody may have come already.
    static let weeks = 104

    /// The visits of the weeks up to this one, in one pass.
    func registrations(through week: ISOWeek) throws -> [SignalRegistration] {
        let roots = try roots()
        let first = ISOWeek(number: week.number + 1 - Self.weeks).monday
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT day, contact, party, problems, sector, region FROM registration
                WHERE isWithdrawn = 0 AND day BETWEEN ? AND ? ORDER BY day, pk
                """, arguments: [first.description, (week.monday + 6).description])
        var read: [SignalRegistration] = []
        while let row = try rows.next() {
            if let visit = Self.registration(row, roots) { read.append(visit) }
        }
        return read
    }

    /// Nil for what cannot be read: the scan goes on without it.
    private static func registration(
        _ row: Row, _ roots: [String: String]
    ) -> SignalRegistration? {
        let contact: String? = row["contact"]
        let member = contact.flatMap { Contact.ID($0) }
        guard (contact == nil) == (member == nil), let day = Day(row["day"] as String),
            let party = OtherParty(stored: row["party"])
        else { return nil }
        let workplace = party.workplace?.description
        let (sector, region) = (row["sector"] as String, row["region"] as String)
        return SignalRegistration(
            on: day, by: member,
            about: SignalFacets(
                employer: workplace.map { roots[$0] ?? $0 },
                problems: StoredList.items(row["problems"]),
                sector: sector.isEmpty ? nil : sector, region: region.isEmpty ? nil : region))
    }

    /// For each employer that became part of another, the one for which it counts in the end.
    func roots() throws -> [String: String] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT id, mergedInto FROM employer
                WHERE mergedInto IS NOT NULL AND isWithdrawn = 0
                """)
        var wholes: [String: String] = [:]
        for row in rows { wholes[row["id"]] = row["mergedInto"] }
        return wholes.keys.reduce(into: [:]) { roots, id in
            var (root, seen) = (id, Set([id]))
            while let next = wholes[root], seen.insert(next).inserted { root = next }
            roots[id] = root
        }
    }

    /// Signals in sight, the latest first; each about the employer for which it counts now.
    func signals() throws -> [Signal] {
        let roots = try roots()
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM signal WHERE isWithdrawn = 0 ORDER BY raised DESC, pk DESC")
        return rows.compactMap { try? SignalRecord(row: $0).value().counted(for: roots) }
    }
}

extension Signal {
    /// The same signal about the employer for which its employer counts.
    func counted(for roots: [String: String]) -> Signal {
        guard let employer = cell.employer, let root = roots[employer] else { return self }
        return Signal(
            id: id, cell: cell.of(employer: root), raised: raised, evidence: evidence,
            state: state, reporter: reporter, note: note, report: report, answer: answer)
    }
}
