internal import Foundation
internal import KaderDomain
internal import KaderSeal
internal import KaderStore

/// What a replica says of itself to those it trusts: who it is, what it has, and whom it knows.
struct Stand: Hashable {
    let card: ReplicaCard
    let knows: Knowledge

    /// A sum over that, by replica; empty where an older kader wrote it, or the laptop of the bus.
    let sums: [String: Int64]

    /// Whether its people are fictional.
    let isDemo: Bool

    /// The others that it trusts.
    let peers: [ReplicaCard]

    /// The ids of those that it no longer does.
    let revoked: [String]

    /// The trip whose laptop it is; nil for every other replica.
    var trip: String?

    /// What it says of appointments that laptops of the bus brought; nil where there are none.
    var verdicts: [BusVerdict]?

    /// How much of what laptops of the bus brought waits apart, by the replica that made it; nil where
    /// there are none, or an older kader wrote it.
    var held: [String: Int]?
}

extension Stand {
    private struct Stored: Codable {
        let format: Int
        let card: ReplicaCard
        let knows: [String: Int64]
        let sums: [String: Int64]?
        let isDemo: Bool
        let peers: [ReplicaCard]
        let revoked: [String]
        let trip: String?
        let verdicts: [BusVerdict]?
        let held: [String: Int]?
    }

    private static let format = 1

    func packed() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let stored = Stored(
            format: Self.format, card: card, knows: knows.latest, sums: sums, isDemo: isDemo,
            peers: peers, revoked: revoked, trip: trip, verdicts: verdicts,
            held: held)
        return Compression.pack([UInt8](try encoder.encode(stored)))
    }

    /// - Throws: ``SegmentError``.
    init(packed bytes: [UInt8]) throws {
        guard let text = Compression.unpack(bytes, atMost: 1 << 20),
            let stored = try? JSONDecoder().decode(Stored.self, from: Data(text)),
            stored.card.isWellFormed, stored.peers.allSatisfy(\.isWellFormed),
            stored.knows.keys.allSatisfy(Line.isKey)
        else { throw SegmentError.malformed("stand") }
        guard stored.format == Self.format else { throw SegmentError.newerFormat }
        card = stored.card
        knows = Knowledge(stored.knows)
        sums = stored.sums ?? [:]
        isDemo = stored.isDemo
        peers = stored.peers
        revoked = stored.revoked
        trip = stored.trip
        verdicts = stored.verdicts
        held = stored.held
    }
}
