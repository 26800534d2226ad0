internal import CSodium

/// libsodium, made ready once.
enum Sodium {
    /// Libsodium may be used from any thread after this.
    static let isReady = sodium_init() >= 0

    static func random(_ count: Int) -> [UInt8] {
        precondition(isReady, "libsodium starts on every machine that has randomness")
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }
}
