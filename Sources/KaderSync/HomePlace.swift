internal import Foundation
internal import KaderSeal
public import KaderStore

/// Where the bus comes home: by a folder or `ssh://…`, or to the database itself where that is on this
/// machine.
public enum HomePlace: Sendable {
    case remote(RemotePlace)

    /// As whoever works here opens it.
    case database(ActingStore)

    /// Comes together with it.
    func sync(
        _ identity: Identity, asking: Bool, goesOn: @escaping (SyncProgress) -> Bool
    ) throws -> Receipt {
        switch self {
        case .remote(let place):
            return try place.sync(identity, asking: asking, goesOn: goesOn)
        case .database(let home): return try Self.sync(identity, with: home, goesOn)
        }
    }

    private static func refusal(of house: Identity, by bus: Identity) throws -> PairingError {
        let (there, along) = (try house.store.knowledge(), try bus.store.busKnowledge())
        return along.latest.keys.contains { there.latest[$0] != nil } ? .newKeys : .notHome
    }

    /// By way of a folder that is there only for that.
    ///
    /// - Throws: ``PairingError/notHome``, ``PairingError/unknownBus``.
    private static func sync(
        _ bus: Identity, with home: ActingStore, _ goesOn: @escaping (SyncProgress) -> Bool
    ) throws -> Receipt {
        let house = try Identity(home, named: Machine.name)
        guard let known = try bus.store.peers().first?.replicaCard,
            known.hasKeys(of: house.card)
        else { throw try refusal(of: house, by: bus) }
        let path = FileManager.default.temporaryDirectory.path + "/kader-bus-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        defer {
            try? FileManager.default.removeItem(atPath: path)
            try? home.forget(remote: path)
            try? bus.store.forget(remote: path)
        }
        var receipt = try Folder(path, for: bus).sync(goesOn: goesOn)
        let taken = try Folder(path, for: house).sync(goesOn: goesOn)
        guard taken.asides.isEmpty else { throw PairingError.unknownBus }
        let heard = try Folder(path, for: bus).sync(goesOn: goesOn)
        receipt.verdicts = heard.verdicts
        receipt.onlyHere = heard.onlyHere
        receipt.held = heard.held
        receipt.asides += heard.asides
        return receipt
    }
}
