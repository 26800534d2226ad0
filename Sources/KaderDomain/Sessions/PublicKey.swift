internal import Foundation

/// The public half of a key with which somebody logs in by SSH: one line as `ssh-keygen` writes it.
///
/// Always true: its kind is one that is strong enough, and its bytes are a whole key of that kind.
public struct PublicKey: Hashable, Sendable {
    public let kind: Kind

    /// The key itself, in Base64: what `sshd` compares.
    public let body: String

    /// What stands behind the key on its line, mostly whose it is and where; may be blank. Without
    /// control characters, at most 100 characters.
    public let comment: String

    /// The kinds that are taken, as OpenSSH names them.
    public enum Kind: String, CaseIterable, Sendable {
        case ed25519 = "ssh-ed25519"
        case ed25519OnToken = "sk-ssh-ed25519@openssh.com"
        case ecdsaOnToken = "sk-ecdsa-sha2-nistp256@openssh.com"
        case rsa = "ssh-rsa"
    }

    /// The fewest bits of an RSA key.
    public static let fewestBits = 3072

    /// Reads what a file of a public key holds: one line, apart from blank ones and remarks.
    public init(_ text: String) throws(PublicKeyFault) {
        guard !text.contains("PRIVATE KEY") else { throw .isPrivate }
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }
        guard let line = lines.first else { throw .malformed }
        guard lines.count == 1 else { throw .severalLines }
        let words = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard let kind = Kind(rawValue: words[0]) else { throw Self.fault(ofFirst: words) }
        guard words.count > 1 else { throw .malformed }
        try self.init(kind, words[1], words.count > 2 ? words[2] : "")
    }

    /// What `sshd` says of a key that somebody shows, or what is stored of one.
    public init(_ kind: Kind, _ body: String, _ comment: String = "") throws(PublicKeyFault) {
        guard let bytes = Data(base64Encoded: body), bytes.count <= 4096 else { throw .malformed }
        var reading = KeyReading([UInt8](bytes))
        guard reading.text() == kind.rawValue else { throw .malformed }
        try reading.check(kind)
        self.kind = kind
        self.body = body
        self.comment = String(
            comment.trimmed.unicodeScalars.filter { $0.properties.generalCategory != .control }
                .prefix(100).map(Character.init))
    }

    /// The bytes of which the fingerprint is made.
    public var bytes: [UInt8] { Data(base64Encoded: body).map { [UInt8]($0) } ?? [] }

    /// `ssh-dss AAAA…` is a weak kind; whatever else stands before a key are options.
    private static func fault(ofFirst words: [String]) -> PublicKeyFault {
        let first = words[0]
        let isKind = ["ssh-", "ecdsa-", "sk-"].contains { first.hasPrefix($0) }
        if isKind { return .unknownKind(String(first.prefix(40))) }
        return words.dropFirst().joined(separator: " ").contains("AAAA") ? .options : .malformed
    }
}
