internal import CSodium

/// Short sums of bytes, which may come in pieces: what differs in one bit has another. BLAKE2b.
public final class Digest {
    private static let length = 32

    /// Its size and place are libsodium's to know.
    private let memory: UnsafeMutableRawPointer
    private var state: OpaquePointer { OpaquePointer(memory) }

    init() {
        precondition(Sodium.isReady, "libsodium starts on every machine that has randomness")
        memory = .allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
        crypto_generichash_init(state, nil, 0, Self.length)
    }

    deinit { memory.deallocate() }

    func add(_ bytes: [UInt8]) {
        crypto_generichash_update(state, bytes, UInt64(bytes.count))
    }

    /// Of all that was added; once.
    func value() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Self.length)
        crypto_generichash_final(state, &digest, digest.count)
        return digest
    }

    /// 32 bytes.
    public static func of(_ bytes: [UInt8]) -> [UInt8] {
        let digest = Digest()
        digest.add(bytes)
        return digest.value()
    }

    /// SHA-256, 32 bytes: what OpenSSH makes fingerprints of.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }
}
