internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Remembers that this device got new keys, where others know it by those before.
    public func noteNewKeys(at now: Instant) throws {
        try change(try may(.sync) ? .sync : .writeBus) { db in
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO meta (key, value)
                    SELECT 'newKeys', ? WHERE EXISTS (SELECT 1 FROM peer WHERE revokedAt IS NULL)
                    """, arguments: ["\(now.seconds)"])
        }
    }

    /// The devices that know this one by keys that it no longer has: those that were not met since.
    public func strangers() throws -> [Peer] {
        let since = try read(.sync) { db in
            try Int.fetchOne(
                db, sql: "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'newKeys'")
        }
        return try since.map { try acquaintances(until: Instant(seconds: $0)) } ?? []
    }

    /// The devices that still come here, and were not met after that moment: all but those that were shut
    /// out, and laptops of the bus that are not out. A laptop may have come under another name since.
    public func acquaintances(until moment: Instant) throws -> [Peer] {
        let out = Set(
            try busPlans().filter { $0.trip.state == .out }.map { $0.id.description })
        let peers = try peers().filter { $0.revokedAt == nil }
        let met = Set(peers.filter { $0.heardAt > moment }.compactMap(\.trip))
        return peers.filter { peer in
            peer.heardAt <= moment
                && (peer.trip.map { out.contains($0) && !met.contains($0) } ?? true)
        }
    }
}
