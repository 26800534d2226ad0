import Foundation
import KaderDomain
import KaderSeal
public import KaderStore

@testable import KaderSync

/// Feeds bytes to whatever reads what comes from outside. They are refused, or taken in whole; a
/// trap, or a commit that stays by half, is a defect.
///
/// The first byte says which reader; so one corpus serves all.
public final class Decoding {
    private let store: ActingStore
    private let keys: ReplicaKeys
    private let trusted: [String: ReplicaCard]

    /// How many commits came to stand.
    public private(set) var taken = 0

    public init() throws {
        store = try Store.inMemory(Founding(replica: "here")).as(.unnamed)
        keys = ReplicaKeys(for: "here")
        trusted = ["here": keys.card(named: "here")]
    }

    public func read(_ bytes: [UInt8]) {
        guard let reader = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        switch reader % 6 {
        case 0: take(Compression.pack(rest))
        case 1: take(rest)
        case 2: _ = try? Stand(packed: Compression.pack(rest))
        case 3: _ = try? Sealed.open(rest, with: keys, trusting: trusted)
        case 4: hear(rest)
        default: _ = try? JSONDecoder().decode(ReplicaCard.self, from: Data(rest)).isWellFormed
        }
    }

    /// A segment, and its commits into the store.
    private func take(_ packed: [UInt8]) {
        guard let segment = try? Segment(packed: packed) else { return }
        guard let report = try? store.merge(segment.commits) else { return }
        taken += report.taken
        _ = try? store.clashes()
    }

    /// Frames, as `kader sync --stdio` reads them; no more than a pipe holds.
    private func hear(_ bytes: [UInt8]) {
        var ends: [Int32] = [0, 0]
        guard bytes.count < 60_000, pipe(&ends) == 0 else { return }
        _ = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
        close(ends[1])
        defer { close(ends[0]) }
        let wire = Wire(input: ends[0], output: -1)
        guard (try? wire.expectGreeting()) != nil else { return }
        while (try? wire.receive()) != nil {}
    }

    /// What no reader may have left: rows that break a rule.
    public func findings() throws -> [Finding] { try store.check() }
}
