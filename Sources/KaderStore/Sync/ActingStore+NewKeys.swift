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
        guard let since else { return [] }
        return try peers().filter { $0.revokedAt == nil && $0.heardAt.seconds <= since }
    }
}
