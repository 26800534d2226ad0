internal import GRDB
internal import KaderDomain

/// Crises with their steps, within a read.
struct CrisisReading {
    let db: Database
    private let damage: Damage

    /// - Parameter damage: where what cannot be read is noted: the rest is read without it.
    init(_ db: Database, leavingOut damage: Damage) {
        self.db = db
        self.damage = damage
    }

    /// By day, then in the order of their making.
    func steps(of crisis: Crisis.ID) throws -> [CrisisStep] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM crisisStep WHERE crisis = ? AND NOT isWithdrawn
                    ORDER BY due, pk
                    """), arguments: [crisis.description])
        return try rows.compactMap { row in
            try damage.reading { try CrisisStepRecord(row: row).value() }
        }
    }

    func entry(_ crisis: Crisis, on day: Day) throws -> CrisisEntry {
        CrisisEntry(
            crisis, employer: try Names(db).title(of: "employer", crisis.employer.description),
            steps: try steps(of: crisis.id), on: day)
    }

    /// The names of those whom a crisis concerns: the official to whom its employer is routed, and who
    /// does its steps.
    func team(of crisis: Crisis, on day: Day) throws -> [String] {
        let employer = try EmployerReading(db).whole(of: crisis.employer.description)
        let route = try SignalRouting(db).route(of: .employer(employer), on: day)
        let official: [Contact.ID] = if case .official(let id) = route { [id] } else { [] }
        let doers = try steps(of: crisis.id).compactMap(\.owner)
        return try Set(official + doers).map { try Names(db).title(of: "contact", "\($0)") }
            .sorted()
    }

    func line(_ step: CrisisStep) throws -> CrisisLine {
        CrisisLine(
            step,
            owner: try step.owner.map { try Names(db).title(of: "contact", $0.description) } ?? "")
    }
}

extension EmployerReading {
    /// The id of an open crisis, besides this one, at the whole to which an employer belongs; nil
    /// where there is none.
    func openCrisis(at employer: String, besides id: String) throws -> String? {
        try openCrises(at: parts(of: whole(of: employer))).first { $0 != id }
    }

    /// The ids of open crises at these employers, in the order of their making.
    func openCrises(at employers: [String]) throws -> [String] {
        let marks = employers.map { _ in "?" }.joined(separator: ", ")
        return try String.fetchAll(
            db,
            sql: """
                SELECT id FROM crisis
                WHERE state = 'open' AND NOT isWithdrawn AND employer IN (\(marks)) ORDER BY pk
                """, arguments: StatementArguments(employers))
    }
}
