internal import CSodium

/// The secret keys of one replica. They lie beside its database, and are in no backup of it.
public struct ReplicaKeys: Hashable, Sendable, Codable {
    /// Which replica they are of.
    public let id: String

    /// Ed25519: 64 bytes, and 32.
    let signingSecret: [UInt8]
    let signingPublic: [UInt8]

    /// X25519: 32 bytes each.
    let sealingSecret: [UInt8]
    let sealingPublic: [UInt8]

    /// New ones.
    public init(for id: String) {
        precondition(Sodium.isReady, "libsodium starts on every machine that has randomness")
        var (signing, signingSecret) = (
            [UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 64)
        )
        crypto_sign_keypair(&signing, &signingSecret)
        var (sealing, sealingSecret) = (
            [UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 32)
        )
        crypto_box_keypair(&sealing, &sealingSecret)
        self.id = id
        self.signingSecret = signingSecret
        signingPublic = signing
        self.sealingSecret = sealingSecret
        sealingPublic = sealing
    }

    /// The same keys for another identity of the same files: a copy, or a backup that was put back.
    /// Whoever trusted the one trusts the other.
    public func kept(for id: String) -> ReplicaKeys {
        ReplicaKeys(
            id: id, signingSecret: signingSecret, signingPublic: signingPublic,
            sealingSecret: sealingSecret, sealingPublic: sealingPublic)
    }

    /// Keys that only open.
    init(for id: String, sealing: (secret: [UInt8], public: [UInt8])) {
        self.init(
            id: id, signingSecret: [], signingPublic: [], sealingSecret: sealing.secret,
            sealingPublic: sealing.public)
    }

    private init(
        id: String, signingSecret: [UInt8], signingPublic: [UInt8], sealingSecret: [UInt8],
        sealingPublic: [UInt8]
    ) {
        self.id = id
        self.signingSecret = signingSecret
        self.signingPublic = signingPublic
        self.sealingSecret = sealingSecret
        self.sealingPublic = sealingPublic
    }

    /// What others may know.
    public func card(named name: String) -> ReplicaCard {
        ReplicaCard(id: id, name: name, signing: signingPublic, sealing: sealingPublic)
    }

    /// Whether they have the length that keys have.
    public var isWellFormed: Bool {
        signingSecret.count == 64 && signingPublic.count == 32 && sealingSecret.count == 32
            && sealingPublic.count == 32
    }

    func sign(_ bytes: [UInt8]) -> [UInt8] {
        var signature = [UInt8](repeating: 0, count: 64)
        crypto_sign_detached(&signature, nil, bytes, UInt64(bytes.count), signingSecret)
        return signature
    }

    /// - Returns: nil where it is not sealed for these keys.
    func open(box: [UInt8]) -> [UInt8]? {
        guard box.count >= 48, sealingSecret.count == 32, sealingPublic.count == 32 else {
            return nil
        }
        var opened = [UInt8](repeating: 0, count: box.count - 48)
        let code = crypto_box_seal_open(
            &opened, box, UInt64(box.count), sealingPublic, sealingSecret)
        return code == 0 ? opened : nil
    }
}

extension ReplicaCard {
    func signed(_ bytes: [UInt8], _ signature: [UInt8]) -> Bool {
        guard signature.count == 64, signing.count == 32, Sodium.isReady else { return false }
        return crypto_sign_verify_detached(signature, bytes, UInt64(bytes.count), signing) == 0
    }

    func box(_ bytes: [UInt8]) -> [UInt8] {
        var box = [UInt8](repeating: 0, count: bytes.count + 48)
        crypto_box_seal(&box, bytes, UInt64(bytes.count), sealing)
        return box
    }
}
