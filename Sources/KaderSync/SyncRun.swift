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
    mutating func open(_ bytes: [UInt8], named name: String) throws -> Segment? {
        do {
            let (_, packed) = try Sealed.open(
                bytes, with: identity.keys, trusting: try identity.trusted())
            return try Segment(packed: packed)
        } catch let error as SealError {
            receipt.asides.append(Receipt.Aside(name: name, reason: .seal(error)))
        } catch let error as SegmentError {
            receipt.asides.append(Receipt.Aside(name: name, reason: .segment(error)))
        }
        return nil
    }

    /// Takes in a segment, as far as it is new.
    ///
    /// - Returns: false where what it was built on is not here yet.
    mutating func take(_ segment: Segment) throws -> Bool {
        let here = try store.knowledge()
        guard here.covers(segment.needs) else { return false }
        let news = segment.commits.filter { !here.has($0.stamp) }
        for part in news.batches(ofChanges: Self.batch) {
            let report = try store.merge(part)
            receipt.received += report.changes
            receipt.parked += report.parked
        }
        return true
    }

    /// How many changes are stored at once: few enough that others hardly wait.
    private static let batch = 250

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
        let shutOut = Set(
            try store.peers().filter { $0.revokedAt != nil }.compactMap(\.replicaCard?.signing))
        let known = Dictionary(
            try store.peers().map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        for card in [stand.card] + stand.peers where card.id != identity.keys.id {
            guard card.isWellFormed, known[card.id]?.revokedAt == nil,
                !shutOut.contains(card.signing)
            else { continue }
            let isSpeaker = card.id == stand.card.id
            guard known[card.id] == nil || isSpeaker else { continue }
            if known[card.id] == nil { receipt.met.append(card.name) }
            try store.note(
                Peer(
                    id: card.id, name: card.name, card: card.stored,
                    knows: isSpeaker ? stand.knows : Knowledge(), heardAt: now))
        }
        for id in stand.revoked {
            guard var peer = known[id], peer.revokedAt == nil else { continue }
            peer.revokedAt = now
            try store.note(peer)
        }
    }

    /// What this replica says of itself.
    func stand() throws -> Stand {
        let peers = try store.peers()
        return Stand(
            card: identity.card, knows: try store.knowledge(),
            isDemo: store.store.founding.isDemo,
            peers: peers.filter { $0.revokedAt == nil }.compactMap(\.replicaCard),
            revoked: peers.filter { $0.revokedAt != nil }.map(\.id).sorted())
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
        return receipt
    }
}

extension [Commit] {
    /// In parts of about so many changes; no commit is cut.
    func batches(ofChanges limit: Int) -> [[Commit]] {
        var (parts, part, count): ([[Commit]], [Commit], Int) = ([], [], 0)
        for commit in self {
            part.append(commit)
            count += commit.changes.count
            guard count >= limit else { continue }
            parts.append(part)
            (part, count) = ([], 0)
        }
        return part.isEmpty ? parts : parts + [part]
    }
}
