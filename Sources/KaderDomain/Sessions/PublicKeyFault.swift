/// Why a key is not taken; nothing was stored.
public enum PublicKeyFault: Error, Hashable, Sendable {
    /// The half that its owner keeps to themselves.
    case isPrivate
    case severalLines

    /// Something stands before the key, as `command="…"`: kader itself says what a key may do.
    case options

    /// A kind that is weak, or a certificate.
    case unknownKind(String)

    /// An RSA key of fewer bits than ``PublicKey/fewestBits``.
    case tooShort(bits: Int)
    case malformed

    /// It was taken already, and this person has it.
    case taken(by: String)

    /// It was taken back once: it may be lost.
    case revoked

    /// The name of the person holds what a key cannot force without doubt: see ``SessionKey/fits(_:)``.
    case unfitName

    /// There is no key with such a fingerprint.
    case unknown(String)
}
