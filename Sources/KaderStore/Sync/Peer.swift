internal import Foundation
internal import GRDB
public import KaderDomain

/// Another replica that is known here.
public struct Peer: Hashable, Sendable {
    public let id: String
    public let name: String

    /// Its public keys, as JSON.
    public let card: String

    /// What it said that it has, when it was heard of last.
    public var knows: Knowledge
    public var heardAt: Instant

    /// When it was shut out; nil while it is trusted.
    public var revokedAt: Instant?

    /// The id of the trip for which it was prepared as the laptop of the bus; nil for all others. It gives
    /// and gets nothing.
    public let trip: String?

    public init(
        id: String, name: String, card: String, knows: Knowledge = Knowledge(), heardAt: Instant,
        revokedAt: Instant? = nil, trip: String? = nil
    ) {
        self.id = id
        self.name = name
        self.card = card
        self.knows = knows
        self.heardAt = heardAt
        self.revokedAt = revokedAt
        self.trip = trip
    }
}

extension ActingStore {
    /// The other replicas that are known here, also those that were shut out, by name.
    public func peers() throws -> [Peer] {
        try read(.sync) { db in
            try Row.fetchAll(db, sql: "SELECT * FROM peer ORDER BY name, pk").map(Peer.init)
        }
    }

    /// The laptops of the bus that are known here, also those that were shut out, by name.
    public func laptops() throws -> [Peer] {
        try read(.readBus) { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM peer WHERE trip IS NOT NULL ORDER BY name, pk"
            ).map(Peer.init)
        }
    }

    /// Adds the laptop of a trip, or keeps what is new about it.
    ///
    /// - Throws: ``StoreError/exists`` where another device has that identity.
    public func note(laptop: Peer) throws {
        try change(.writeBus) { db in
            let isOther = try Bool.fetchOne(
                db, sql: "SELECT trip IS NOT ? FROM peer WHERE id = ?",
                arguments: [laptop.trip, laptop.id])
            guard laptop.trip != nil, isOther != true else { throw StoreError.exists }
            try note(laptop, in: db)
        }
    }

    /// Forgets a laptop of the bus that was not made after all.
    public func forget(laptop id: String) throws {
        try change(.writeBus) { db in
            try db.execute(
                sql: "DELETE FROM peer WHERE id = ? AND trip IS NOT NULL AND knows = '{}'",
                arguments: [id])
        }
    }

    /// Adds another replica, or keeps what is new about it. Who was shut out stays so.
    public func note(_ peer: Peer) throws { try change(.sync) { try note(peer, in: $0) } }

    func note(_ peer: Peer, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO peer (id, name, card, knows, heardAt, revokedAt, trip)
                VALUES (:id, :name, :card, :knows, :heardAt, :revokedAt, :trip)
                ON CONFLICT DO UPDATE SET name = :name, card = :card, knows = :knows,
                    heardAt = :heardAt, revokedAt = coalesce(revokedAt, :revokedAt),
                    trip = coalesce(trip, :trip)
                """,
            arguments: [
                "id": peer.id, "name": peer.name, "card": peer.card,
                "knows": peer.knows.stored, "heardAt": peer.heardAt.seconds,
                "revokedAt": peer.revokedAt?.seconds, "trip": peer.trip,
            ])
    }

    /// How many changes there are here that somebody who has this does not have.
    public func countChanges(after other: Knowledge) throws -> Int {
        try read(.sync) { db in
            try Outgoing(db).ownKnowledge().latest.keys.reduce(0) { sum, origin in
                try sum + Self.count(from: origin, after: other, db)
            }
        }
    }

    private static func count(
        from origin: String, after other: Knowledge, _ db: Database
    ) throws -> Int {
        try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM command JOIN change ON change.command = command.pk
                WHERE command.replica = ? AND command.stamp > ?
                """, arguments: [origin, other.latest[origin] ?? -1]) ?? 0
    }

    /// How many changes are here that no other replica is known to have.
    public func countOnlyHere() throws -> Int {
        let known = try peers().filter { $0.revokedAt == nil }.map(\.knows)
        return try countChanges(after: known.reduce(Knowledge()) { $0.union($1) })
    }
}

extension Peer {
    fileprivate init(_ row: Row) {
        self.init(
            id: row["id"], name: row["name"], card: row["card"],
            knows: Knowledge(stored: row["knows"]), heardAt: Instant(seconds: row["heardAt"]),
            revokedAt: (row["revokedAt"] as Int?).map { Instant(seconds: $0) },
            trip: row["trip"])
    }
}

extension Knowledge {
    /// A JSON object: by replica, its latest stamp.
    var stored: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return (try? encoder.encode(latest)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// Empty where the text is none.
    init(stored text: String) {
        let latest = try? JSONDecoder().decode([String: Int64].self, from: Data(text.utf8))
        self.init(latest ?? [:])
    }
}
