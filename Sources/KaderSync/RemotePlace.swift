internal import Foundation
internal import KaderDomain
internal import KaderSeal
internal import KaderStore

/// Where to come together: a folder, or another machine.
public enum RemotePlace: Hashable, Sendable {
    case folder(String)
    case machine(SSHPlace, address: String)

    /// A folder is remembered by its whole path.
    ///
    /// - Throws: ``WireError/noAddress`` where it looks like an address and is none that `ssh` takes.
    public init(_ text: String) throws {
        guard text.contains("://") else {
            self = .folder(URL(fileURLWithPath: text).standardizedFileURL.path)
            return
        }
        guard let place = SSHPlace(text) else { throw WireError.noAddress }
        self = .machine(place, address: text)
    }

    /// As it is remembered.
    public var text: String {
        switch self {
        case .folder(let path): path
        case .machine(_, let address): address
        }
    }

    /// Comes together there.
    ///
    /// - Parameters:
    ///   - asking: whether `ssh` may ask at the terminal.
    ///   - goesOn: told how far it is; false stops it. What is done stays.
    /// - Throws: ``WireError``.
    public func sync(
        _ identity: Identity, asking: Bool = true,
        goesOn: @escaping (SyncProgress) -> Bool = { _ in true }
    ) throws -> Receipt {
        switch self {
        case .folder(let path): return try Folder(path, for: identity).sync(goesOn: goesOn)
        case .machine(let place, _):
            let receipt = try place.sync(identity, asking: asking, goesOn: goesOn)
            var remote = try identity.store.remote(at: text)
            remote.lastAt = Clock.real.instant
            for peer in try identity.store.peers() { remote.offered[peer.id] = peer.knows }
            try identity.store.note(remote)
            return receipt
        }
    }

    /// What would be sent there now, as far as it is known here. Exchanges nothing.
    public func foretell(_ identity: Identity) throws -> Receipt {
        let offered = try identity.store.remote(at: text).offered
        var receipt = Receipt()
        receipt.sent =
            try identity.trusted().keys.map { reader in
                try identity.store.countChanges(after: offered[reader] ?? Knowledge())
            }.max() ?? 0
        receipt.clashes = try identity.store.clashes().count
        receipt.onlyHere = try identity.store.countOnlyHere()
        return receipt
    }
}
