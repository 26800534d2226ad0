internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What the house had when this laptop was made; nothing elsewhere.
    public func busKnowledge() throws -> Knowledge {
        let along = try read(.readBus) { db in
            try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'busKnows'")
        }
        return along.map { Knowledge(stored: $0) } ?? Knowledge()
    }

    /// From now on this laptop comes home to another device, and to no other: what the house before has of
    /// it counts as nowhere.
    ///
    /// - Throws: ``BusError/notOnBus``.
    public func rehome(_ trip: BusTrip.ID, to home: Peer) throws {
        guard bus == trip else { throw BusError.notOnBus }
        try change(.writeBus) { db in
            try db.execute(sql: "DELETE FROM peer")
            try note(home, in: db)
        }
    }
}
