internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Lines of the access log, the last first; of a person also what was changed in their file.
    public func accessLog(_ query: AccessQuery) throws -> [AccessEntry] {
        try read(.readLog) { db in
            let from = query.from.map { LogDay.start(of: $0) }
            let seen = try Self.lines(query, from, db).map(\.entry)
            let changed = try query.person.map { try Self.changes(of: $0, query, from, db) } ?? []
            let all = (seen + changed).sorted { one, other in
                (one.at, one.number ?? 0) > (other.at, other.number ?? 0)
            }
            return Array(all.prefix(max(0, query.limit)))
        }
    }

    private static func lines(
        _ query: AccessQuery, _ from: Int?, _ db: Database
    ) throws -> [LogLine] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM accessLog
                WHERE (:person IS NULL OR subject = :person) AND (:actor IS NULL OR actor = :actor)
                    AND (:from IS NULL OR at >= :from)
                ORDER BY pk DESC LIMIT :limit
                """,
            arguments: [
                "person": query.person?.description, "actor": query.actor?.name, "from": from,
                "limit": query.limit,
            ]
        ).map(LogLine.init)
    }

    private static func changes(
        of person: Contact.ID, _ query: AccessQuery, _ from: Int?, _ db: Database
    ) throws -> [AccessEntry] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT DISTINCT command.pk, command.at, command.actor, command.name
                FROM change JOIN command ON command.pk = change.command
                WHERE change.subject = :person AND (:actor IS NULL OR command.actor = :actor)
                    AND (:from IS NULL OR command.at >= :from)
                ORDER BY command.pk DESC LIMIT :limit
                """,
            arguments: [
                "person": person.description, "actor": query.actor?.name, "from": from,
                "limit": query.limit,
            ]
        ).map { AccessEntry(change: $0, of: person) }
    }
}

extension AccessEntry {
    fileprivate init(change row: Row, of person: Contact.ID) {
        let name: String = row["name"]
        self.init(
            number: nil, at: Instant(seconds: row["at"]), actor: row["actor"], way: nil,
            act: CommandName(rawValue: name)?.label ?? Phrase(same: name), code: name,
            subject: person, detail: "")
    }
}

/// When a day begins, as the log counts: seconds since 1970.
enum LogDay {
    static func start(of day: Day) -> Int {
        Amsterdam.importing(LocalTime(day: day, time: .startOfDay)).seconds
    }
}
