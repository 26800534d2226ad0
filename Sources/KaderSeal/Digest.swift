internal import CSodium

/// BLAKE2b of bytes.
enum Digest {
    static func of(_ bytes: [UInt8]) -> [UInt8] {
        precondition(Sodium.isReady, "libsodium starts on every machine that has randomness")
        var digest = [UInt8](repeating: 0, count: 32)
        crypto_generichash(&digest, digest.count, bytes, UInt64(bytes.count), nil, 0)
        return digest
    }
}
