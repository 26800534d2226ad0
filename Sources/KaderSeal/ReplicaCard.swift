/// What others need to know of a replica: who it is, how to write to it, and how to tell that
/// something is from it.
public struct ReplicaCard: Hashable, Sendable, Codable {
    public let id: String

    /// As people call it: `bus`, `laptop van Anna`.
    public let name: String

    /// Ed25519, 32 bytes.
    public let signing: [UInt8]

    /// X25519, 32 bytes.
    public let sealing: [UInt8]

    public init(id: String, name: String, signing: [UInt8], sealing: [UInt8]) {
        self.id = id
        self.name = name
        self.signing = signing
        self.sealing = sealing
    }

    func renamed(_ id: String) -> ReplicaCard {
        ReplicaCard(id: id, name: name, signing: signing, sealing: sealing)
    }

    /// Whether the keys are the same.
    public func hasKeys(of other: ReplicaCard) -> Bool {
        signing == other.signing && sealing == other.sealing
    }

    /// Whether the keys have the length that keys have, and the id is one.
    public var isWellFormed: Bool {
        signing.count == 32 && sealing.count == 32 && (1...64).contains(id.utf8.count)
            && id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && name.unicodeScalars.count <= 64
    }

    /// What its files are called in a folder.
    public var label: String {
        CodeText.text(Digest.of(Array("kader file \(id)".utf8) + signing).prefix(10)).lowercased()
    }

    /// Sixteen characters by which two people can compare it over the phone.
    public var fingerprint: String {
        let text = CodeText.text(Digest.of(signing + sealing).prefix(10))
        return stride(from: 0, to: 16, by: 4).map { start in
            let from = text.index(text.startIndex, offsetBy: start)
            return String(text[from..<text.index(from, offsetBy: 4)])
        }.joined(separator: "-")
    }
}
