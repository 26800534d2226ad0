internal import CSodium

/// Twenty-five letters and digits on paper that open what was sealed for them when every other key
/// is gone.
public struct RecoveryCode: Hashable, Sendable, CustomStringConvertible {
    private let code: PairingCode

    /// A new one.
    public init() { code = PairingCode() }

    /// - Returns: nil where it has not the length of a code.
    public init?(_ typed: String) {
        guard let code = PairingCode(typed) else { return nil }
        self.code = code
    }

    /// In groups of five.
    public var description: String { code.description }

    /// What it opens with: the same for the same code.
    public var keys: ReplicaKeys {
        var (sealing, secret) = ([UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 32))
        let seed = Digest.of(Array("kader recovery \(code.letters)".utf8))
        crypto_box_seed_keypair(&sealing, &secret, seed)
        return ReplicaKeys(for: "recovery", sealing: (secret, sealing))
    }

    /// Says that the writer is known to who had the code; only who has it can make or read it.
    public func voucher(for writer: ReplicaCard) -> [UInt8] { code.seal(writer.signing) }

    /// Whom a voucher is for, under any id; nobody where it is not of this code.
    public func trusted(_ voucher: [UInt8]) -> [String: ReplicaCard] {
        guard let signing = try? code.open(voucher) else { return [:] }
        return ["voucher": ReplicaCard(id: "voucher", name: "", signing: signing, sealing: [])]
    }
}
