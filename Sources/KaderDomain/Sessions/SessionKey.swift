/// A key that lets one person into kader over SSH on this machine.
public struct SessionKey: Hashable, Sendable {
    public let key: PublicKey

    /// As `ssh-keygen -l` says it: `SHA256:` and 43 letters of Base64.
    public let fingerprint: String

    /// Under whose name its sessions act.
    public let actor: Actor
    public let addedAt: Instant
    public let addedBy: String

    /// Since when it lets nobody in; nil while it does.
    public let revokedAt: Instant?

    public init(
        key: PublicKey, fingerprint: String, actor: Actor, addedAt: Instant, addedBy: String,
        revokedAt: Instant? = nil
    ) {
        self.key = key
        self.fingerprint = fingerprint
        self.actor = actor
        self.addedAt = addedAt
        self.addedBy = addedBy
        self.revokedAt = revokedAt
    }

    /// Whether a key can be made for this name: letters and digits without accents, `.`, `_`, `-` and
    /// `@`, and no hyphen in front. Such a name means the same to every shell.
    public static func fits(_ actor: Actor) -> Bool {
        actor.name.first != "-"
            && actor.name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "._-@".utf8.contains(byte)
                }
            }
    }
}
