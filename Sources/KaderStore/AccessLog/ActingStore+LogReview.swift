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
            return review
        }
    }

    /// The day on which the log was to be reviewed: a month after the last time, or after its first line.
    /// Nil where that is still to come.
    func dueLogReview() throws -> Day? {
        let last = try read(.readDesk) { db in
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
