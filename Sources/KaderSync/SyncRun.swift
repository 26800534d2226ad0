internal import KaderDomain
internal import KaderSeal
internal import KaderStore

/// One time of coming together: what every way of it does with segments and with other replicas.
struct SyncRun {
    let identity: Identity
    var receipt = Receipt()

    /// Told how far it is; false stops it between two segments.
    let goesOn: (SyncProgress) -> Bool
    private var store: ActingStore { identity.store }

    init(_ identity: Identity, goesOn: @escaping (SyncProgress) -> Bool) {
        self.identity = identity
        self.goesOn = goesOn
    }

    /// Whether it is sealed for this replica, or not sealed at all. What is for others is theirs.
    func isForUs(_ bytes: [UInt8]) -> Bool { Sealed.isReadable(bytes, with: identity.keys) ?? true }

    /// What was opened of a sealed segment, or nil where it is put aside.
    ///
    /// - Parameter isKnown: the name of who sent it, for what is put aside.
    mutating func open(_ bytes: [UInt8], named name: String) throws -> Opened? {
        do {
            let (writer, packed) = try Sealed.open(
                bytes, with: identity.keys, trusting: try identity.trusted())
            return Opened(segment: try Segment(packed: packed), trip: try trip(ofLaptop: writer))
        } catch let error as SealError {
            receipt.asides.append(Receipt.Aside(name: name, reason: .seal(error)))
        } catch let error as SegmentError {
            receipt.asides.append(Receipt.Aside(name: name, reason: .segment(error)))
        }
        return nil
    }

    /// A segment that was opened.
    struct Opened {
        let segment: Segment

        /// The trip whose laptop signed it; nil for every other replica.
        let trip: String?
    }

    /// Takes in a segment, as far as it is new. What the laptop of a bus may not make is kept apart.
    ///
    /// - Returns: false where what it was built on is not here yet.
    mutating func take(_ opened: Opened) throws -> Bool {
        let segment = opened.segment
        // The laptop of the bus has a part of the data: what is built on the whole has no place there.
        guard store.bus == nil else { return true }
        let here = try store.knowledge()
        guard here.covers(segment.needs) else { return false }
        let report = try store.mergeInTurns(segment.commits, fromBus: opened.trip)
        receipt.received += report.changes
        receipt.parked += report.parked
        receipt.held += report.held
        return true
    }

    /// How many changes travel at once.
    static let segment = 5000

    /// The sealed segments that bring readers from what they have to all that is here.
    ///
    /// - Parameter body: gets each segment with its sealed bytes; false stops.
    mutating func give(
        _ readers: [ReplicaCard], after base: Knowledge,
        _ body: (Segment, [UInt8]) throws -> Bool
    ) throws -> Knowledge {
        var offered = base
        while !readers.isEmpty {
            let commits = try store.commits(after: offered, limit: Self.segment)
            guard !commits.isEmpty else { break }
            let segment = Segment(commits, after: offered, for: readers.map(\.id).sorted())
            let sealed = Sealed.seal(try segment.packed(), for: readers, by: identity.keys)
            guard try body(segment, sealed) else {
                receipt.isCutShort = true
                break
            }
            receipt.sent += commits.reduce(0) { $0 + $1.changes.count }
            offered = segment.gives
        }
        return offered
    }

    /// Remembers what another replica said of itself, and of whom it knows.
    ///
    /// - Throws: ``PairingError/fictional`` where one of the two has fictional people and the other real
    ///   ones.
    mutating func meet(_ stand: Stand, at now: Instant) throws {
        guard stand.isDemo == store.store.founding.isDemo else { throw PairingError.fictional }
        guard store.bus == nil else { return try meetHome(stand, at: now) }
        let trip = try trip(of: stand)
        let shutOut = Set(
            try store.peers().filter { $0.revokedAt != nil }.compactMap(\.replicaCard?.signing))
        let known = Dictionary(
            try store.peers().map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let cards = [stand.card] + (trip == nil ? stand.peers : [])
        for card in cards where card.id != identity.keys.id {
            guard card.isWellFormed, known[card.id]?.revokedAt == nil,
                !shutOut.contains(card.signing)
            else { continue }
            let isSpeaker = card.id == stand.card.id
            if trip != nil, let own = known[card.id], own.trip != trip {
                throw PairingError.unknownBus
            }
            guard known[card.id] == nil || isSpeaker else { continue }
            if known[card.id] == nil { receipt.met.append(card.name) }
            try store.note(
                Peer(
                    id: card.id, name: card.name, card: card.stored,
                    knows: isSpeaker ? stand.knows : Knowledge(), heardAt: now,
                    trip: isSpeaker ? trip : nil))
        }
        guard trip == nil else { return }
        if try hasTwin(stand) { try store.partFromTwin() }
        for id in stand.revoked {
            guard var peer = known[id], peer.revokedAt == nil else { continue }
            peer.revokedAt = now
            try store.note(peer)
        }
    }

    /// Whether the other has work of this replica that is not here.
    private func hasTwin(_ stand: Stand) throws -> Bool {
        let me = store.store.founding.replica
        guard let theirs = stand.knows.latest[me] else { return false }
        let isBehind = !(try store.knowledge().has(Stamp(time: theirs, replica: me)))
        return try isBehind || store.surely(stand.knows, stand.sums).latest[me] == nil
    }

    /// What this replica says of itself. Laptops of the bus are its own affair.
    func stand() throws -> Stand {
        let all = try store.peers()
        let peers = all.filter { $0.trip == nil || $0.revokedAt != nil }
        var stand = Stand(
            card: identity.card, knows: try store.knowledge(),
            sums: store.bus == nil ? try store.sums() : [:],
            isDemo: store.store.founding.isDemo,
            peers: peers.filter { $0.revokedAt == nil }.compactMap(\.replicaCard),
            revoked: peers.filter { $0.revokedAt != nil }.map(\.id).sorted())
        stand.trip = store.bus?.description
        guard peers.count < all.count else { return stand }
        stand.verdicts = try store.busVerdicts()
        stand.held = try store.heldByReplica()
        return stand
    }

    /// Puts in its place what an older version could not.
    func begin() throws -> Int {
        try store.placeParked()
        return try store.clashes().count
    }

    /// Counts what is left to settle and to bring elsewhere.
    mutating func close(clashesBefore: Int) throws -> Receipt {
        receipt.clashes = try store.clashes().count
        receipt.newClashes = max(0, receipt.clashes - clashesBefore)
        receipt.onlyHere = try store.countOnlyHere()
        receipt.strangers = try store.strangers().map(\.name)
        return receipt
    }
}

// MARK: - The bus

extension SyncRun {
    /// On the laptop of the bus: what the house says, and what it has.
    ///
    /// - Throws: ``PairingError/newKeys``; ``PairingError/notHome`` where it is another than the one that prepared the laptop.
    private mutating func meetHome(_ stand: Stand, at now: Instant) throws {
        guard let home = try store.peers().first,
            home.replicaCard?.hasKeys(of: stand.card) == true
        else { throw try isOfHome(stand) ? PairingError.newKeys : PairingError.notHome }
        try store.note(
            Peer(id: home.id, name: home.name, card: home.card, knows: stand.knows, heardAt: now))
        receipt.verdicts = stand.verdicts ?? []
        let own = try store.knowledge().latest.keys
        receipt.held = own.reduce(0) { $0 + (stand.held?[$1] ?? 0) }
    }

    /// The trip whose laptop it is, also under an identity that it got since.
    private func trip(ofLaptop writer: ReplicaCard) throws -> String? {
        try store.peers().first { peer in
            peer.trip != nil && peer.replicaCard?.signing == writer.signing
        }?.trip
    }

    /// The trip of a laptop that was prepared here; nil for what is none.
    ///
    /// - Throws: ``PairingError/unknownBus``.
    private func trip(of stand: Stand) throws -> String? {
        guard try trip(ofLaptop: stand.card) == nil || stand.trip != nil else {
            throw PairingError.unknownBus
        }
        guard let trip = stand.trip else { return nil }
        let isKnown = try store.peers().contains { peer in
            peer.trip == trip && peer.revokedAt == nil
                && peer.replicaCard?.hasKeys(of: stand.card) == true
        }
        guard isKnown else { throw PairingError.unknownBus }
        return trip
    }
}
