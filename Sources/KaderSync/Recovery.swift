internal import Foundation
public import KaderSeal
internal import KaderStore

/// What this device knows of the code on paper: enough to seal for it, not enough to open.
public struct Recovery: Hashable, Sendable, Codable {
    let card: ReplicaCard
    let voucher: [UInt8]

    public init(_ code: RecoveryCode, by identity: Identity) {
        card = code.keys.card(named: "recovery")
        voucher = code.voucher(for: identity.card)
    }

    /// What lies beside the database; nil where no code was made, or what lies there is no use.
    public static func kept(by identity: Identity) throws -> Recovery? {
        guard let bytes = try file(of: identity)?.read() else { return nil }
        return try? JSONDecoder().decode(Recovery.self, from: Data(bytes))
    }

    /// From now on this code; what was sealed for an earlier one still opens with that.
    public func keep(by identity: Identity) throws {
        try Self.file(of: identity)?.write([UInt8](JSONEncoder().encode(self)))
    }

    /// - Returns: nil for a database in memory.
    private static func file(of identity: Identity) -> PrivateFile? {
        identity.store.store.path.map { PrivateFile($0 + ".recovery") }
    }
}
