internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Says that the laptop of a trip is lost: its keys are worth nothing any more, and the slots that were
    /// kept for it are free.
    ///
    /// - Returns: what was on it; the latest, where it was prepared more than once.
    /// - Throws: ``BusError/notPrepared`` where it was not prepared on this device, ``BusError/onBus``.
    public func lose(_ id: BusTrip.ID) throws -> BusLoad {
        guard bus == nil else { throw BusError.onBus }
        for var peer in try laptops() where peer.trip == id.description && peer.revokedAt == nil {
            peer.revokedAt = Clock.real.instant
            try note(laptop: peer)
        }
        guard let load = try busLoads(of: id).first else { throw BusError.notPrepared }
        try write(.writeBus, .loseBus) { writing in
            try writing.put(
                BusTrip.kind.stored, id.description, ["tripState": "lost".databaseValue])
        }
        return load
    }
}
