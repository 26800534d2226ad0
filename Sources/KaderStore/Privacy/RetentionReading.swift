internal import GRDB
internal import KaderDomain

/// What is kept longer than its term.
struct RetentionReading {
    struct Due {
        let thing: ErasedThings.Thing

        /// From which its months count.
        let day: Day

        /// Nil where it goes.
        let keptBy: ErasureObstacle.Reason?

        init(
            _ thing: ErasedThings.Thing, _ day: Day, keptBy reason: ErasureObstacle.Reason? = nil
        ) {
            (self.thing, self.day, keptBy) = (thing, day, reason)
        }
    }

    private let db: Database
    private let today: Day

    init(_ db: Database, today: Day) {
        self.db = db
        self.today = today
    }

    /// - Parameter kept: those of which some stay.
    func line(_ term: RetentionTerm, of gone: [Due], kept: [Due]) throws -> RetentionLine {
        let reasons = kept.compactMap(\.keptBy).map { ($0, 1) }
        return RetentionLine(
            term, months: try Settings(db).months(of: term), count: gone.count,
            oldest: gone.map(\.day).min(), kept: Dictionary(reasons, uniquingKeysWith: +))
    }

    /// The same of one thing: whether it still is past its term.
    func due(_ term: RetentionTerm, only id: String) throws -> [Due] {
        try due(term, where: "AND id = :id", ["id": id])
    }

    /// What is past its term, the oldest first, also what somebody or something keeps.
    ///
    /// - Parameter span: of the rows that are looked at; nil for all.
    func due(_ term: RetentionTerm, in span: RetentionWalk.Span? = nil) throws -> [Due] {
        guard let span else { return try due(term, where: "", [:]) }
        let end = span.through == nil ? "" : "AND id <= :through"
        return try due(
            term, where: "AND id > :after \(end)",
            ["after": span.after].merging(span.through.map { ["through": $0] } ?? [:]) { $1 })
    }

    private func due(
        _ term: RetentionTerm, where condition: String, _ bounds: [String: String]
    ) throws -> [Due] {
        guard let sql = Self.queries[term] else { return [] }
        let limit = today.adding(months: -(try Settings(db).months(of: term)))
        var reasons: [String: ErasureObstacle.Reason?] = [:]
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM (\(sql)) AS due
                WHERE day < :limit AND NOT EXISTS (
                    SELECT 1 FROM erasure WHERE erasure.kind = due.kind AND thing = due.id)
                    \(condition)
                ORDER BY day, id
                """,
            arguments: StatementArguments(
                bounds.merging(["limit": limit.description, "today": today.description]) { $1 })
        ).compactMap { row -> Due? in
            guard let day = Day(row["day"]) else { return nil }
            let thing = ErasedThings.Thing(kind: row["kind"], id: row["id"])
            let persons = try persons(of: thing, in: row)
            if Self.letGo.contains(term), try persons.contains(where: isLastOf) { return nil }
            let keepers = try persons.compactMap { person -> ErasureObstacle.Reason? in
                let reason = try reasons[person] ?? keeping(person, term)
                reasons[person] = .some(reason)
                return reason
            }
            return Due(thing, day, keptBy: keepers.first)
        }
    }

    /// The terms of what goes while the person may stay.
    private static let letGo: Set<RetentionTerm> = [.waitingList, .volunteer]

    /// Whether nothing later is known of somebody than their places and roles. Those stay as long as the
    /// person then: without them the person would count as gone for longer than they are.
    private func isLastOf(_ person: String) throws -> Bool {
        let (all, rest) = (
            try lastDay(of: person), try lastDay(of: person, besides: Nobody.links.keys)
        )
        return rest < all
    }

    /// As the query of people counts it.
    private func lastDay(
        of person: String, besides kinds: some Collection<String> = []
    ) throws -> String {
        let roles = kinds.isEmpty ? ["kaderlid", "boardFunction"] : []
        let ends = roles.map {
            ", coalesce((SELECT max(until) FROM \($0) WHERE contact = :id), '')"
        }
        return try String.fetchOne(
            db,
            sql: """
                SELECT max(
                    coalesce((SELECT date(max(command.at), 'unixepoch') FROM change
                        JOIN command ON command.pk = change.command WHERE subject = :id
                            AND kind NOT IN (SELECT value FROM json_each(:kinds))), ''),
                    coalesce((SELECT max(day) FROM appointment WHERE contact = :id), ''),
                    coalesce((SELECT max(day) FROM registration WHERE contact = :id), '')
                    \(ends.joined()))
                """, arguments: ["id": person, "kinds": StoredList.text(kinds)]) ?? ""
    }

    /// Whether nothing of it is left here.
    func isGone(_ thing: ErasedThings.Thing) throws -> Bool {
        switch thing.kind {
        case "draft":
            try Row.fetchOne(
                db, sql: "SELECT 1 FROM draft WHERE id = ?", arguments: [thing.id]) == nil
        case "heldCommit":
            try Row.fetchOne(
                db, sql: "SELECT 1 FROM heldCommit WHERE pk = ? AND body <> '{}'",
                arguments: [thing.id]) == nil
        default: try Forgetting(db).isErased(thing.kind, thing.id)
        }
    }

    /// Why time takes nothing of theirs away. Who asked to keep it, or waits for an answer, keeps all;
    /// any role keeps those that ended; and a person is kept by whatever runs.
    private func keeping(
        _ person: String, _ term: RetentionTerm
    ) throws -> ErasureObstacle.Reason? {
        let obstacles = ErasureObstacles(db, today: today)
        return switch term {
        case .contact: try obstacles.of(person).first?.reason
        case .volunteer:
            try obstacles.first(of: [.role, .access, .restricted, .asked], keeping: person)
        default: try obstacles.first(of: [.restricted, .asked], keeping: person)
        }
    }

    /// Whom it is about.
    private func persons(of thing: ErasedThings.Thing, in row: Row) throws -> [String] {
        if thing.kind == "heldCommit" { return try Array(HeldCommits.names(of: thing.id, db)) }
        if row.hasColumn("person") { return [row["person"] as String?].compactMap(\.self) }
        guard let subject = ThingKind.all[thing.kind]?.subject else { return [] }
        let person = try String.fetchOne(
            db, sql: "SELECT \(subject) FROM \(thing.kind) WHERE id = ?", arguments: [thing.id])
        return [person].compactMap(\.self)
    }
}
