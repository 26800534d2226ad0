internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What is to be done in a crisis, with what an administrator changed.
    ///
    /// - Parameter standard: the steps of the reference tables.
    public func playbooks(over standard: [PlaybookStep]) throws -> Playbooks {
        try read(.readCrises) { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM playbookStep WHERE NOT isWithdrawn ORDER BY pk")
            return Playbooks(standard, own: try readable(PlaybookStepRecord.self, rows))
        }
    }

    /// Crises, the latest first.
    ///
    /// - Parameters:
    ///   - all: those that are closed too.
    ///   - employer: only those of this employer, of the one that it became part of, and of its
    ///     parts.
    public func crises(
        all: Bool = false, of employer: Employer.ID? = nil
    ) throws -> [CrisisEntry] {
        let today = now.day
        return try read(.readCrises) { db in
            let reading = EmployerReading(db)
            let ids = try employer.map {
                Set(try reading.parts(of: reading.whole(of: $0.description)))
            }
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM crisis WHERE NOT isWithdrawn AND (:all OR state = 'open')
                    ORDER BY began DESC, pk DESC
                    """, arguments: ["all": all])
            let crises = try readable(CrisisRecord.self, rows)
            return try crises.filter { ids?.contains($0.employer.description) ?? true }
                .map { try CrisisReading(db, leavingOut: store.damage).entry($0, on: today) }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func crisis(_ id: Crisis.ID) throws -> CrisisDetail {
        let today = now.day
        return try read(.readCrises) { db in
            let reading = CrisisReading(db, leavingOut: store.damage)
            let crisis = try one(CrisisRecord.self, id.description, db)
            return CrisisDetail(
                try reading.entry(crisis, on: today),
                steps: try reading.steps(of: id).map { try reading.line($0) })
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func crisisStep(_ id: CrisisStep.ID) throws -> CrisisLine {
        try read(.readCrises) { db in
            let step = try one(CrisisStepRecord.self, id.description, db)
            return try CrisisReading(db, leavingOut: store.damage).line(step)
        }
    }

    /// Steps of open crises that are to be done by this day, the longest waiting first.
    public func crisisSteps(through last: Day, limit: Int = 200) throws -> [DueCrisisStep] {
        let today = now.day
        return try read(.readCrises) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT crisisStep.*, employer.name AS employerName FROM crisisStep
                    JOIN crisis ON crisis.id = crisisStep.crisis
                    JOIN employer ON employer.id = crisis.employer
                    WHERE crisisStep.state = 'to-do' AND due <= ? AND crisis.state = 'open'
                        AND NOT crisisStep.isWithdrawn AND NOT crisis.isWithdrawn
                    ORDER BY due, crisisStep.pk LIMIT ?
                    """, arguments: [last.description, limit])
            let reading = CrisisReading(db, leavingOut: store.damage)
            var teams: [Crisis.ID: [String]] = [:]
            return try rows.compactMap { row in
                try store.damage.reading {
                    let line = try reading.line(CrisisStepRecord(row: row).value())
                    let crisis = line.step.crisis
                    let team = try teams[crisis] ?? team(of: crisis, reading, on: today)
                    teams[crisis] = team
                    return DueCrisisStep(line, employer: row["employerName"], team: team)
                }
            }
        }
    }

    private func team(
        of id: Crisis.ID, _ reading: CrisisReading, on day: Day
    ) throws -> [String] {
        try reading.team(of: one(CrisisRecord.self, id.description, reading.db), on: day)
    }
}
