import KaderDomain
import Testing

@testable import KaderStore

/// Keys with which people come in over SSH.
@Suite struct SessionKeyTests {
    /// Made for these tests; nobody has the other half.
    static let ed25519 =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIF9s5kW9PPciS4krG74gdlYWrZ+G8LCeQcqsFc+hTPV anna@huis"

    @Test func theFingerprintIsThatOfSSH() throws {
        let key = try PublicKey(Self.ed25519)
        #expect(key.kind == .ed25519)
        #expect(key.comment == "anna@huis")
        #expect(key.fingerprint == "SHA256:pkuUW09EOz8V1dA1xynLnM0v+jni8VD22dCrAw5uIJc")
    }

    @Test(arguments: [
        ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA", PublicKeyFault.isPrivate),
        (ed25519 + "\n" + ed25519, .severalLines),
        ("command=\"sh\" " + ed25519, .options), ("no-pty " + ed25519, .options),
        ("ssh-dss AAAAB3NzaC1kc3MAAACBAP", .unknownKind("ssh-dss")),
        ("ssh-ed25519-cert-v01@openssh.com AAAA", .unknownKind("ssh-ed25519-cert-v01@openssh.com")),
        ("ecdsa-sha2-nistp256 AAAA", .unknownKind("ecdsa-sha2-nistp256")),
        ("", .malformed), ("# nothing", .malformed), ("ssh-ed25519", .malformed),
        ("ssh-ed25519 AAAA", .malformed),
        ("ssh-rsa " + ed25519.split(separator: " ")[1], .malformed),
        (ed25519.replacing("hTPV ", with: "hTPVAAAA "), .malformed),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIF9s5kW9PPciS4krG74gdlYWrZ", .malformed),
    ])
    func whatIsNoGoodKeyIsRefused(text: String, fault: PublicKeyFault) {
        #expect(throws: fault) { try PublicKey(text) }
    }

    /// `ssh-keygen -t rsa -b 2048`
    @Test func aShortRSAKeyIsRefused() {
        let name: [UInt8] = [0, 0, 0, 7] + Array("ssh-rsa".utf8)
        let modulus: [UInt8] = [0, 0, 1, 1, 0] + [UInt8](repeating: 0xC3, count: 256)
        let bytes = name + [0, 0, 0, 3, 1, 0, 1] + modulus
        #expect(throws: PublicKeyFault.tooShort(bits: 2048)) {
            try PublicKey("ssh-rsa \(Letters.base64(bytes))")
        }
    }

    @Test func aKeyLetsOnePersonInUntilItIsTakenBack() throws {
        let office = try Office()
        let key = try PublicKey(Self.ed25519)
        let anna = try #require(Actor("anna"))
        let added = try office.bert.add(key, for: anna)
        #expect(try office.store.keyLettingIn(key.kind, key.body)?.actor == anna)
        #expect(try office.store.letsIn(anna, by: added.fingerprint))
        #expect(try !office.store.letsIn(office.bert.actor, by: added.fingerprint))
        #expect(throws: PublicKeyFault.taken(by: "anna")) {
            try office.bert.add(key, for: office.bert.actor)
        }
        try office.bert.revokeKey(String(added.fingerprint.prefix(12)))
        #expect(try office.store.keyLettingIn(key.kind, key.body) == nil)
        #expect(try !office.store.letsIn(anna, by: added.fingerprint))
        #expect(throws: PublicKeyFault.revoked) { try office.bert.add(key, for: anna) }
        #expect(
            try office.anna.accessLog(AccessQuery()).map(\.code) == ["keyRevoked", "keyAdded"])
    }

    @Test(arguments: ["an na", "anna;sh", "-anna", "änna", "a'b", "a\"b", "a$b", "a\\b"])
    func aNameThatAShellCouldReadOtherwiseGetsNoKey(name: String) throws {
        let office = try Office()
        #expect(throws: PublicKeyFault.unfitName) {
            try office.anna.add(PublicKey(Self.ed25519), for: #require(Actor(name)))
        }
        #expect(try office.anna.keys().isEmpty)
    }

    @Test func aKeyThatWasTamperedWithLetsNobodyIn() throws {
        let office = try Office()
        let key = try PublicKey(Self.ed25519)
        let added = try office.bert.add(key, for: office.anna.actor)
        try office.store.tamper("UPDATE sessionKey SET kind = 'ssh-rsa'")
        #expect(try office.store.keyLettingIn(key.kind, key.body) == nil)
        #expect(try !office.store.letsIn(office.anna.actor, by: added.fingerprint))
    }
}
