internal import GRDB
internal import KaderDomain

/// Something that a merge, an old version or another program broke.
public struct Finding: Hashable, Sendable {
    /// Which rule: `integrity`, `foreignKey`, `overlap`, `visitOutsideShift`, `unreadable`, ….
    public let rule: String

    /// The table or thing it is about.
    public let subject: String
    public let detail: String

    public init(rule: String, subject: String, detail: String) {
        self.rule = rule
        self.subject = subject
        self.detail = detail
    }
}

extension ActingStore {
    /// Looks at every rule that only a whole database can break; empty where all is well.
    public func check() throws -> [Finding] {
        try read(.check) { db in
            let look = Inspection(db)
            return try look.integrity() + look.foreignKeys() + look.ledger() + look.plans()
                + look.unreadableRows()
        }
    }
}

/// The rules looked at one by one, each in SQL of its own, not in the code that keeps them.
private struct Inspection {
    let db: Database

    init(_ db: Database) { self.db = db }

    func integrity() throws -> [Finding] {
        try String.fetchAll(db, sql: "PRAGMA integrity_check")
            .filter { $0 != "ok" }
            .map { Finding(rule: "integrity", subject: "database", detail: $0) }
    }

    func foreignKeys() throws -> [Finding] {
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
            Finding(
                rule: "foreignKey", subject: row["table"], detail: "-> \(row["parent"] as String)")
        }
    }

    func ledger() throws -> [Finding] {
        try findings(
            "overlap",
            """
            SELECT coalesce('person ' || a.person, 'room ' || a.room) AS subject,
                datetime(a."from", 'unixepoch') || ' / ' || datetime(b."from", 'unixepoch')
                    AS detail
            FROM occupancy AS a JOIN occupancy AS b ON a.pk < b.pk AND a.layer = b.layer
                AND (a.person = b.person OR a.room = b.room)
                AND a."from" < b."until" AND b."from" < a."until"
                AND b."from" > a."from" - 86400 AND b."from" < a."from" + 86400
            ORDER BY a.pk, b.pk
            """)
            + findings(
                "visitOutsideShift",
                """
                SELECT 'appointment ' || visit.appointment AS subject,
                    datetime(visit."from", 'unixepoch') AS detail
                FROM occupancy AS visit
                WHERE visit.layer = 'visit' AND NOT visit.isClient AND NOT EXISTS (
                    SELECT 1 FROM occupancy AS shift
                    WHERE shift.spreekuur = visit.spreekuur AND shift.layer = 'shift'
                        AND shift.person IS visit.person AND shift.room IS visit.room
                        AND shift."from" <= visit."from" AND shift."until" >= visit."until")
                ORDER BY visit.pk
                """)
            + findings(
                "missingClaim",
                """
                SELECT 'appointment ' || id AS subject, day || ' ' || hours AS detail
                FROM appointment
                WHERE state = 'planned' AND NOT isWithdrawn AND (
                    SELECT count(*) FROM occupancy WHERE occupancy.appointment = appointment.pk
                ) <> json_array_length(consulenten) + 1 + (room IS NOT NULL)
                UNION ALL
                SELECT 'spreekuur ' || id, day || ' ' || hours FROM spreekuur
                WHERE cancellation IS NULL AND NOT isWithdrawn AND (
                    SELECT count(*) FROM occupancy
                    WHERE occupancy.spreekuur = spreekuur.pk AND layer = 'shift'
                ) <> json_array_length(staff) + json_array_length(rooms)
                ORDER BY 1
                """)
    }

    func plans() throws -> [Finding] {
        try findings(
            "misplaced",
            """
            SELECT 'planItem ' || this.id AS subject, this.title AS detail
            FROM planItem AS this LEFT JOIN planItem AS above ON above.id = this.parent
            WHERE NOT this.isWithdrawn AND this.parent IS NOT NULL
                AND NOT (above.plan = this.plan AND NOT above.isWithdrawn AND above.level =
                    CASE this.level WHEN 'goal' THEN 'theme' ELSE 'goal' END)
            ORDER BY this.pk
            """)
    }

    func unreadableRows() throws -> [Finding] {
        try unreadable(ContactRecord.self) + unreadable(KaderlidRecord.self)
            + unreadable(ConsulentRecord.self) + unreadable(RoomRecord.self)
            + unreadable(NetworkRecord.self) + unreadable(BoardFunctionRecord.self)
            + unreadable(AccompanimentRecord.self) + unreadable(WorkingGroupRecord.self)
            + unreadable(RegionPlanRecord.self) + unreadable(PlanItemRecord.self)
            + unreadable(SpreekuurRecord.self) + unreadable(AppointmentRecord.self)
            + unreadable(FNVRegionNameRecord.self)
    }

    private func unreadable<R: Record>(_ type: R.Type) throws -> [Finding] {
        var findings: [Finding] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(R.kind.name) ORDER BY pk")
        while let row = try rows.next() {
            let record = R(row: row)
            if (try? record.value()) == nil {
                findings.append(
                    Finding(
                        rule: "unreadable", subject: "\(R.kind.name) \(record.id)", detail: ""))
            }
        }
        return findings
    }

    private func findings(_ rule: String, _ sql: String) throws -> [Finding] {
        try Row.fetchAll(db, sql: sql).map { row in
            Finding(rule: rule, subject: row["subject"], detail: row["detail"])
        }
    }
}
