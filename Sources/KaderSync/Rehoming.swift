internal import KaderDomain
internal import KaderSeal
internal import KaderStore

/// A house that was put back without its keys is another to the laptops that it prepared. They meet again
/// by an invitation, as any two devices do; what was made on the laptop waits there until then.
extension SyncRun {
    /// On the laptop: comes home to who invites, from now on.
    ///
    /// - Throws: ``PairingError/notHome`` where that is no file of the house that prepared it.
    mutating func meetNewHome(_ stand: Stand, at now: Instant) throws {
        guard try isOfHome(stand), let trip = store.bus else { throw PairingError.notHome }
        try store.rehome(
            trip,
            to: Peer(
                id: stand.card.id, name: stand.card.name, card: stand.card.stored,
                knows: stand.knows, heardAt: now))
    }

    /// In the house: knows the laptop of one of its trips again, who answered an invitation.
    ///
    /// - Throws: ``PairingError/unknownBus`` where there is no such trip, or its laptop was lost.
    mutating func welcome(_ stand: Stand, to trip: String, at now: Instant) throws {
        let isLost = try store.laptops().contains { peer in
            peer.trip == trip && peer.revokedAt != nil
        }
        guard stand.isDemo == store.store.founding.isDemo else { throw PairingError.fictional }
        let isShutOut = try store.peers().contains { peer in
            peer.revokedAt != nil && peer.replicaCard?.signing == stand.card.signing
        }
        guard !isLost, !isShutOut, let id = BusTrip.ID(trip), (try? store.busPlan(id)) != nil else {
            throw PairingError.unknownBus
        }
        try store.note(
            laptop: Peer(
                id: stand.card.id, name: stand.card.name, card: stand.card.stored,
                knows: stand.knows, heardAt: now, trip: trip))
    }

    /// Whether somebody has work of the file out of which this laptop was made.
    func isOfHome(_ stand: Stand) throws -> Bool {
        let along = try store.busKnowledge().latest.keys
        return along.contains { stand.knows.latest[$0] != nil }
    }

    private var store: ActingStore { identity.store }
}
