internal import GRDB
internal import KaderDomain

/// The rules looked at one by one, each in SQL of its own, not in the code that keeps them.
struct Inspection {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Where the file itself is damaged, nothing read from it can be trusted: that is all it says
    /// then.
    func findings() throws -> [Finding] {
        let damage = try integrity()
        guard damage.isEmpty else { return damage }
        return try foreignKeys() + ledger() + plans() + networks() + rooms() + sentOn()
            + outOfSight() + mergedPeople()
            + unreadableRows() + underivedRows()
    }

    private func integrity() throws -> [Finding] {
        try String.fetchAll(db, sql: "PRAGMA integrity_check")
            .filter { $0 != "ok" }
            .map { Finding(rule: "integrity", subject: "database", detail: $0) }
    }

    private func foreignKeys() throws -> [Finding] {
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
            Finding(
                rule: "foreignKey", subject: row["table"], detail: "-> \(row["parent"] as String)")
        }
    }

    private func plans() throws -> [Finding] {
        try findings(
            "misplaced",
            """
            SELECT 'planItem ' || this.id AS subject, this.title AS detail
            FROM planItem AS this LEFT JOIN planItem AS above ON above.id = this.parent
            WHERE NOT this.isWithdrawn AND this.parent IS NOT NULL
                AND NOT coalesce(above.plan = this.plan AND NOT above.isWithdrawn AND above.level =
                    CASE this.level WHEN 'goal' THEN 'theme' ELSE 'goal' END, 0)
            ORDER BY this.pk
            """)
    }

    /// S2: a network has one accompanying official at a time.
    private func networks() throws -> [Finding] {
        try findings(
            "secondOfficial",
            """
            SELECT 'network ' || a.network AS subject, a.id || ' / ' || b.id AS detail
            FROM accompaniment AS a JOIN accompaniment AS b ON b.network = a.network AND a.pk < b.pk
            WHERE NOT a.isWithdrawn AND NOT b.isWithdrawn
                AND coalesce(a."from", '0') <= coalesce(b.until, '9')
                AND coalesce(b."from", '0') <= coalesce(a.until, '9')
            ORDER BY a.pk, b.pk
            """)
    }

    /// S47: a spreekuur is held in rooms of its own house.
    private func rooms() throws -> [Finding] {
        try findings(
            "roomElsewhere",
            """
            SELECT 'spreekuur ' || this.id AS subject, place || ' <> ' || house AS detail
            FROM room JOIN spreekuur AS this ON instr(this.rooms, room.id) > 0
            WHERE NOT this.isWithdrawn AND this.cancellation IS NULL AND house IS NOT place
            ORDER BY this.pk, room.pk
            """)
    }

    /// Things in sight that point to what is withdrawn, or is not there.
    private func outOfSight() throws -> [Finding] {
        try Link.all.flatMap { link in
            try findings(
                "outOfSight",
                """
                SELECT '\(link.kind) ' || this.id AS subject, '-> \(link.target)' AS detail
                FROM \(link.kind) AS this
                WHERE NOT this.isWithdrawn AND \(link.condition) AND EXISTS (
                    \(link.pointed) EXCEPT SELECT id FROM \(link.target) WHERE NOT isWithdrawn)
                ORDER BY this.pk
                """)
        }
    }

    func findings(_ rule: String, _ sql: String) throws -> [Finding] {
        try Row.fetchAll(db, sql: sql).map { row in
            Finding(rule: rule, subject: row["subject"], detail: row["detail"])
        }
    }
}

extension Link {
    /// SQL: the ids that the row `this` points to.
    var pointed: String {
        switch form {
        case .id: "SELECT this.\(field) WHERE this.\(field) IS NOT NULL"
        case .list: "SELECT value FROM json_each(this.\(field))"
        case .tagged: "SELECT value FROM json_each(this.\(field)) WHERE key > 0"
        case .cell(let name):
            """
            SELECT substr(this.\(field), \(name.count + 2), 36)
            WHERE this.\(field) GLOB '\(name):*'
            """
        case .owner(let name):
            """
            SELECT substr(this.\(field), \(name.count + 2)) WHERE this.\(field) GLOB '\(name):*'
            """
        case .answers(let name):
            """
            SELECT substr(value, instr(value, '/') + \(name.count + 2))
            FROM json_each(this.\(field)) WHERE value GLOB '[a-z]*/\(name):*'
            """
        }
    }
}
