internal import GRDB
internal import KaderDomain

/// What is kept longer than its term.
struct RetentionReading {
    struct Due {
        let thing: ErasedThings.Thing

        /// From which its months count.
        let day: Day
    }

    private let db: Database
    private let today: Day

    init(_ db: Database, today: Day) {
        self.db = db
        self.today = today
    }

    func line(_ term: RetentionTerm) throws -> RetentionLine {
        let due = try due(term)
        return RetentionLine(
            term, months: try Settings(db).months(of: term), count: due.count,
            oldest: due.map(\.day).min())
    }

    /// The oldest first; people last contacts with whom were so long ago, and whom nothing keeps.
    func due(_ term: RetentionTerm) throws -> [Due] {
        guard let sql = Self.queries[term] else { return [] }
        let limit = today.adding(months: -(try Settings(db).months(of: term)))
        let due = try Row.fetchAll(
            db,
            sql: """
                SELECT kind, id, day FROM (\(sql)) AS due
                WHERE day < ? AND NOT EXISTS (
                    SELECT 1 FROM erasure WHERE erasure.kind = due.kind AND thing = due.id)
                ORDER BY day, id
                """, arguments: [limit.description]
        ).compactMap { row in
            Day(row["day"]).map {
                Due(thing: ErasedThings.Thing(kind: row["kind"], id: row["id"]), day: $0)
            }
        }
        let obstacles = ErasureObstacles(db, today: today)
        guard term == .contact else { return try due.filter { try !isHeld($0.thing, obstacles) } }
        return try due.filter { try obstacles.of($0.thing.id).isEmpty }
    }

    /// Whether whom it is about asked to keep it, or something that was not answered yet.
    private func isHeld(
        _ thing: ErasedThings.Thing, _ obstacles: ErasureObstacles
    ) throws -> Bool {
        if thing.kind == "heldCommit" {
            return try HeldCommits.names(of: thing.id, db).contains(where: obstacles.holds)
        }
        guard let subject = ThingKind.all[thing.kind]?.subject,
            let person = try String.fetchOne(
                db, sql: "SELECT \(subject) FROM \(thing.kind) WHERE id = ?",
                arguments: [thing.id])
        else { return false }
        return try obstacles.holds(person)
    }

    private static let queries: [RetentionTerm: String] = [
        .missedAppointment: """
        SELECT 'appointment' AS kind, id, day FROM appointment
        WHERE state IN ('cancelled', 'late-cancelled', 'no-show')
            AND (note <> '' OR reason <> '' OR waiver <> '')
        """,
        .callback: """
        SELECT 'callbackNote' AS kind, id, date(doneAt, 'unixepoch') AS day FROM callbackNote
        WHERE doneAt IS NOT NULL
        """,
        .draft: "SELECT 'draft' AS kind, id, date(savedAt, 'unixepoch') AS day FROM draft",
        .refused: """
        SELECT 'heldCommit' AS kind, CAST(pk AS TEXT) AS id,
            date(refusedAt, 'unixepoch') AS day FROM heldCommit
        WHERE refusedAt IS NOT NULL AND body <> '{}'
        """,
        .caseFile: """
        SELECT 'dossier' AS kind, id, closedOn AS day FROM dossier WHERE closedOn IS NOT NULL
        UNION ALL SELECT 'trajectory', id, substr(closing, 1, 10) FROM trajectory
            WHERE closing IS NOT NULL
        UNION ALL SELECT 'referral', id, stageOn FROM referral
            WHERE stage LIKE 'done%' OR stage LIKE 'refused%' OR stage = 'stopped'
        UNION ALL SELECT 'personRequest', id, substr(ended, 1, 10) FROM personRequest
            WHERE ended IS NOT NULL
        UNION ALL SELECT 'restriction', id, liftedOn FROM restriction WHERE liftedOn IS NOT NULL
        UNION ALL SELECT 'breach', id, date(discoveredAt, 'unixepoch') FROM breach
        """,
        .contact: contacts,
    ]

    /// The last day on which anything of somebody was written, planned, or did end. Who stands for an
    /// organisation is kept as long as that is.
    private static let contacts = """
        SELECT 'contact' AS kind, id, max(
            coalesce((SELECT date(max(command.at), 'unixepoch') FROM change
                JOIN command ON command.pk = change.command WHERE subject = contact.id), ''),
            coalesce((SELECT max(day) FROM appointment WHERE contact = contact.id), ''),
            coalesce((SELECT max(day) FROM registration WHERE contact = contact.id), ''),
            coalesce((SELECT max(until) FROM kaderlid WHERE contact = contact.id), ''),
            coalesce((SELECT max(until) FROM boardFunction WHERE contact = contact.id), '')) AS day
        FROM contact WHERE mergedInto IS NULL AND standing <> 'function-holder'
        """
}
