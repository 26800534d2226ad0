internal import Foundation
internal import KaderDomain
public import KaderSeal
public import KaderStore

/// This replica: its store, and the keys that it has to itself.
public struct Identity: Sendable {
    public let store: ActingStore
    public let keys: ReplicaKeys

    /// As other people see it in their list of replicas.
    public let name: String

    public var card: ReplicaCard { keys.card(named: name) }

    /// Reads the keys beside the database, or makes them where there are none.
    ///
    /// - Throws: `StoreError` where they cannot be written: `readOnly`, `noAccess`, ….
    public init(_ store: ActingStore, named name: String) throws {
        self.store = store
        self.name = name
        let replica = store.store.founding.replica
        guard let path = store.store.path else {
            keys = ReplicaKeys(for: replica)
            return
        }
        let kept = try Self.keys(beside: path)
        keys = kept?.kept(for: replica) ?? ReplicaKeys(for: replica)
        if kept == nil { try store.noteNewKeys(at: Clock.real.instant) }
        if keys != kept {
            try PrivateFile(path + ".keys").write([UInt8](JSONEncoder().encode(keys)))
        }
    }

    /// - Returns: nil where none lie beside the database, or none that can be used.
    static func keys(beside database: String) throws -> ReplicaKeys? {
        guard let bytes = try PrivateFile(database + ".keys").read() else { return nil }
        let found = try? JSONDecoder().decode(ReplicaKeys.self, from: Data(bytes))
        return found.flatMap { $0.isWellFormed ? $0 : nil }
    }

    /// The devices that do not know this one any more: its file was put back without the one with its
    /// keys, or that was lost.
    public static func strangers(to store: ActingStore) throws -> [Peer] {
        guard let path = store.store.path, try keys(beside: path) == nil else {
            return try store.strangers()
        }
        return try store.acquaintances(until: Clock.real.instant)
    }

    /// - Parameter keys: those of the store's replica.
    public init(_ store: ActingStore, named name: String, _ keys: ReplicaKeys) {
        self.store = store
        self.name = name
        self.keys = keys
    }

    /// The cards of the replicas that are trusted, by id; without this one.
    public func trusted() throws -> [String: ReplicaCard] {
        let cards = try store.peers().filter { $0.revokedAt == nil }.compactMap(\.replicaCard)
        return Dictionary(cards.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    }

    /// Those to which something is given: the trusted ones, without laptops of the bus, which have their
    /// part of the data from the start.
    public func readers() throws -> [String: ReplicaCard] {
        let buses = Set(try store.peers().filter { $0.trip != nil }.map(\.id))
        return try trusted().filter { !buses.contains($0.key) }
    }
}

extension Peer {
    /// Its keys; nil where they are damaged.
    public var replicaCard: ReplicaCard? {
        let card = try? JSONDecoder().decode(ReplicaCard.self, from: Data(card.utf8))
        return card?.id == id && card?.isWellFormed == true ? card : nil
    }
}

extension ReplicaCard {
    /// As a store remembers it.
    var stored: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
