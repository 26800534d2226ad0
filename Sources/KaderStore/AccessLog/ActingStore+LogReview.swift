internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What happened since the log was last reviewed.
    public func logReview() throws -> LogReview {
        try read(.reviewLog) { db in
            let last = try Row.fetchOne(
                db, sql: "SELECT pk, at FROM accessLog WHERE act = 'reviewed' ORDER BY pk DESC")
            var review = LogReview(since: last.map { Instant(seconds: $0["at"]) })
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT accessLog.*, contact.family AS familyName
                    FROM accessLog LEFT JOIN contact ON contact.id = accessLog.subject
                    WHERE accessLog.pk > ? ORDER BY accessLog.pk
                    """, arguments: [last?["pk"] as Int64? ?? 0])
            while let row = try rows.next() {
                review.add(LogLine(row).entry, familyName: row["familyName"] ?? "")
            }
            for row in try Row.fetchAll(
                db, sql: Self.elsewhere, arguments: ["last": last?["pk"] as Int64? ?? 0])
            {
                review.add(elsewhere: row["people"], by: row["actor"])
            }
            return review
        }
    }

    /// SQL: by who looked, how many people came to houses, and to none where they work: by a role in a
    /// house, or as a consulent. Online is no house.
    private static let elsewhere = """
        WITH looked AS (
            SELECT DISTINCT actor, subject FROM accessLog
            WHERE pk > :last AND subject IS NOT NULL
                AND act IN ('openedPerson', 'openedDossier', 'openedProtected')),
        home AS (
            SELECT actor, substr(scope, 7) AS house FROM accessGrant
            WHERE scope LIKE 'house:%' AND NOT isWithdrawn
            UNION SELECT actor, value FROM accessGrant
            JOIN consulent ON consulent.contact = accessGrant.contact
            JOIN json_each(consulent.houses)
            WHERE NOT accessGrant.isWithdrawn AND NOT consulent.isWithdrawn),
        visit AS (
            SELECT contact, place FROM appointment
            JOIN spreekuur ON spreekuur.id = appointment.spreekuur
            WHERE contact IN (SELECT subject FROM looked) AND NOT appointment.isWithdrawn
            UNION SELECT contact, place FROM registration
            WHERE contact IN (SELECT subject FROM looked) AND NOT isWithdrawn)
        SELECT actor, count(*) AS people FROM looked
        WHERE actor IN (SELECT actor FROM home)
            AND subject IN (SELECT contact FROM visit WHERE place <> 'online')
            AND NOT EXISTS (
                SELECT 1 FROM visit JOIN home ON home.house = visit.place
                WHERE visit.contact = looked.subject AND home.actor = looked.actor)
        GROUP BY actor
        """

    /// The day on which the log was to be reviewed: a month after the last time, or after its first line.
    /// Nil where that is still to come.
    func dueLogReview() throws -> Day? {
        let last = try read(.reviewLog) { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT coalesce(
                        (SELECT max(at) FROM accessLogHead WHERE occasion = 'review'),
                        (SELECT at FROM accessLog ORDER BY pk LIMIT 1))
                    """)
        }
        let due = last.map { Amsterdam.local(Instant(seconds: $0)).day + LogReview.daysBetween }
        return due.flatMap { $0 <= now.day ? $0 : nil }
    }

    /// Says that the log was reviewed, under one's own name, and notes its end.
    ///
    /// - Returns: what was reviewed.
    @discardableResult
    public func signLog() throws -> LogReview {
        let review = try logReview()
        try note(.reviewed, detail: "\(review.lines) / \(review.oddities.count)")
        try noteHead(.review)
        return review
    }
}
