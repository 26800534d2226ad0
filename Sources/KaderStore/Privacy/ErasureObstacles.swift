internal import GRDB
internal import KaderDomain

/// Why somebody cannot be forgotten yet.
struct ErasureObstacles {
    private let db: Database
    private let today: Day

    init(_ db: Database, today: Day) {
        self.db = db
        self.today = today
    }

    /// In the order of the reasons; none where nothing keeps them.
    func of(_ contact: String) throws -> [ErasureObstacle] {
        try Self.queries.compactMap { reason, sql in
            let day = try Row.fetchOne(
                db, sql: sql, arguments: ["id": contact, "today": today.description])
            return day.map { row in
                ErasureObstacle(reason, until: (row[0] as String?).flatMap { Day($0) })
            }
        } + claims(contact)
    }

    /// The first of some reasons that keeps them; nil where none does.
    func first(
        of reasons: Set<ErasureObstacle.Reason>, keeping contact: String
    ) throws -> ErasureObstacle.Reason? {
        try Self.queries.first { reason, sql in
            guard reasons.contains(reason) else { return false }
            return try Row.fetchOne(
                db, sql: sql, arguments: ["id": contact, "today": today.description]) != nil
        }?.0
    }

    /// Each gives a row with the day on which it ends, where there is one.
    private static let queries: [(ErasureObstacle.Reason, String)] = [
        (
            .appointment,
            """
            SELECT max(day) FROM appointment WHERE contact = :id AND NOT isWithdrawn
                AND day >= :today AND state IN ('planned', 'provisional') HAVING count(*) > 0
            """
        ),
        (
            .waiting,
            """
            SELECT lastDay FROM waitingEntry WHERE contact = :id AND NOT isWithdrawn
                AND (state = 'waiting' OR state LIKE 'offered:%') LIMIT 1
            """
        ),
        (
            .trajectory,
            """
            SELECT substr(agreed, 12) FROM trajectory WHERE contact = :id AND NOT isWithdrawn
                AND closing IS NULL LIMIT 1
            """
        ),
        (
            .dossier,
            """
            SELECT NULL FROM dossier WHERE contact = :id AND NOT isWithdrawn
                AND closedOn IS NULL LIMIT 1
            """
        ),
        (
            .referral,
            """
            SELECT NULL FROM referral WHERE contact = :id AND NOT isWithdrawn
                AND stage IN ('draft', 'sent', 'accepted') LIMIT 1
            """
        ),
        (
            .crisisStep,
            """
            SELECT crisisStep.due FROM crisisStep JOIN crisis ON crisis.id = crisisStep.crisis
            WHERE crisisStep.owner = :id AND NOT crisisStep.isWithdrawn AND NOT crisis.isWithdrawn
                AND crisisStep.state = 'to-do' AND crisis.state = 'open' LIMIT 1
            """
        ),
        (.role, roles),
        (
            .access,
            """
            SELECT until FROM accessGrant WHERE contact = :id AND NOT isWithdrawn
                AND revokedOn IS NULL AND coalesce(until, '9') >= :today LIMIT 1
            """
        ),
        (
            .restricted,
            """
            SELECT NULL FROM restriction WHERE contact = :id AND NOT isWithdrawn
                AND liftedOn IS NULL LIMIT 1
            """
        ),
        (
            .asked,
            """
            SELECT NULL FROM personRequest WHERE contact = :id AND NOT isWithdrawn
                AND ended IS NULL AND right <> 'erasure' LIMIT 1
            """
        ),
    ]

    /// Cases that were closed within the term in which somebody may claim something.
    private func claims(_ contact: String) throws -> [ErasureObstacle] {
        let months = try Settings(db).months(of: .caseFile)
        let closed = try String.fetchOne(
            db,
            sql: """
                SELECT max(day) FROM (
                    SELECT closedOn AS day FROM dossier WHERE contact = :id AND NOT isWithdrawn
                    UNION ALL SELECT substr(closing, 1, 10) FROM trajectory
                        WHERE contact = :id AND NOT isWithdrawn
                    UNION ALL SELECT stageOn FROM referral WHERE contact = :id AND NOT isWithdrawn
                        AND (stage LIKE 'done%' OR stage LIKE 'refused%'))
                """, arguments: ["id": contact])
        guard let day = closed.flatMap({ Day($0) })?.adding(months: months), day >= today else {
            return []
        }
        return [ErasureObstacle(.claims, until: day)]
    }
}
