internal import CSodium

/// Twenty-five letters and digits that two people read to each other once, so that their replicas
/// know each other's keys. 125 bits: nobody guesses it.
public struct PairingCode: Hashable, Sendable, CustomStringConvertible {
    /// 25 characters.
    let letters: String

    /// A new one.
    public init() { letters = CodeText.text(Sodium.random(16)) }

    /// - Returns: nil where it has not the length of a code.
    public init?(_ typed: String) {
        let letters = CodeText.normal(typed)
        guard letters.count == 25 else { return nil }
        self.letters = letters
    }

    /// In groups of five.
    public var description: String {
        stride(from: 0, to: 25, by: 5).map { start in
            String(letters.dropFirst(start).prefix(5))
        }.joined(separator: "-")
    }

    /// What an invitation is called in a folder: it says nothing of the code.
    public var label: String {
        CodeText.text(Digest.of(Array("kader label \(letters)".utf8)).prefix(10)).lowercased()
    }

    private var key: [UInt8] { Digest.of(Array("kader key \(letters)".utf8)) }

    public func seal(_ bytes: [UInt8]) -> [UInt8] { Stream.seal(bytes, key) }

    public func open(_ sealed: [UInt8]) throws(SealError) -> [UInt8] {
        guard let bytes = Stream.open(sealed, key) else { throw .wrongCode }
        return bytes
    }
}
