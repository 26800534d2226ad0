internal import Foundation
internal import GRDB
public import KaderDomain

/// A place where replicas come together, as it is remembered here.
public struct Remote: Hashable, Sendable {
    /// A folder, or `ssh://…`.
    public let place: String

    /// What people call it here, or blank.
    public var name = ""

    /// By replica, what it finds there.
    public var offered: [String: Knowledge] = [:]

    /// The names of the segments that were read, or can never be.
    public var handled: Set<String> = []

    /// When it was last used; nil where it never was.
    public var lastAt: Instant?

    public init(_ place: String) { self.place = place }
}

extension ActingStore {
    /// The places where this replica came together with others, the latest first.
    public func remotes() throws -> [Remote] {
        try read(.sync) { db in
            try Row.fetchAll(db, sql: "SELECT * FROM remote ORDER BY lastAt DESC, pk")
                .map(Remote.init)
        }
    }

    /// What is remembered of a place; an empty one where it is new.
    public func remote(at place: String) throws -> Remote {
        try remotes().first { $0.place == place } ?? Remote(place)
    }

    /// Remembers what is known of a place.
    public func note(_ remote: Remote) throws {
        let offered = remote.offered.mapValues(\.latest)
        try change(.sync) { db in
            try db.execute(
                sql: """
                    INSERT INTO remote (place, name, offered, handled, lastAt)
                    VALUES (:place, :name, :offered, :handled, :lastAt)
                    ON CONFLICT DO UPDATE SET name = :name, offered = :offered, handled = :handled,
                        lastAt = :lastAt
                    """,
                arguments: [
                    "place": remote.place, "name": remote.name, "offered": try Self.json(offered),
                    "handled": try Self.json(remote.handled.sorted()),
                    "lastAt": remote.lastAt?.seconds ?? 0,
                ])
        }
    }

    /// The place of that name; what is no name is a place itself.
    public func place(named name: String) throws -> String {
        let wanted = name.lowercased()
        return try remotes().first { $0.name.lowercased() == wanted }?.place ?? name
    }

    /// Gives a place a name, which no other has from then on.
    public func name(remote place: String, _ name: String) throws {
        for var other in try remotes() where other.name.lowercased() == name.lowercased() {
            other.name = ""
            try note(other)
        }
        var remote = try remote(at: place)
        remote.name = name
        try note(remote)
    }

    /// Forgets a place. What was brought there stays there.
    public func forget(remote place: String) throws {
        try change(.sync) { db in
            try db.execute(sql: "DELETE FROM remote WHERE place = ?", arguments: [place])
        }
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

extension Remote {
    fileprivate init(_ row: Row) {
        self.init(row["place"])
        name = row["name"]
        let decoder = JSONDecoder()
        let offered = Data((row["offered"] as String).utf8)
        self.offered = ((try? decoder.decode([String: [String: Int64]].self, from: offered)) ?? [:])
            .mapValues { Knowledge($0) }
        let handled = Data((row["handled"] as String).utf8)
        self.handled = Set((try? decoder.decode([String].self, from: handled)) ?? [])
        let last: Int = row["lastAt"]
        lastAt = last > 0 ? Instant(seconds: last) : nil
    }
}

extension ActingStore {
    /// The codes of the invitations that nobody has answered, the latest first.
    public func invitations() throws -> [String] {
        try read(.sync) { db in
            try String.fetchAll(db, sql: "SELECT code FROM invitation ORDER BY pk DESC")
        }
    }

    /// Remembers the code of an invitation, until it is answered.
    public func keep(invitation code: String) throws {
        try change(.sync) { db in
            try db.execute(
                sql: "INSERT OR IGNORE INTO invitation (code, madeAt) VALUES (?, ?)",
                arguments: [code, Clock.real.instant.seconds])
        }
    }

    /// Forgets an invitation: a code is good for one answer.
    public func drop(invitation code: String) throws {
        try change(.sync) { db in
            try db.execute(sql: "DELETE FROM invitation WHERE code = ?", arguments: [code])
        }
    }
}
