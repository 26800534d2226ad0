internal import CSodium

/// Bytes under one key (XChaCha20-Poly1305, in pieces), so that nothing can be read, changed, cut off
/// or put in another order without that showing.
enum Stream {
    static let keyLength = 32
    private static let headerLength = 24
    private static let tagLength = 17
    private static let piece = 65_536

    static func seal(_ bytes: [UInt8], _ key: [UInt8]) -> [UInt8] {
        var state = crypto_secretstream_xchacha20poly1305_state()
        var sealed = [UInt8](repeating: 0, count: headerLength)
        crypto_secretstream_xchacha20poly1305_init_push(&state, &sealed, key)
        var start = 0
        repeat {
            let end = min(start + piece, bytes.count)
            let plain = Array(bytes[start..<end])
            var part = [UInt8](repeating: 0, count: plain.count + tagLength)
            let tag: UInt8 = end == bytes.count ? 3 : 0
            crypto_secretstream_xchacha20poly1305_push(
                &state, &part, nil, plain, UInt64(plain.count), nil, 0, tag)
            sealed += part
            start = end
        } while start < bytes.count
        return sealed
    }

    /// - Returns: nil where anything of it was changed, or its end is missing.
    static func open(_ sealed: [UInt8], _ key: [UInt8]) -> [UInt8]? {
        guard sealed.count >= headerLength + tagLength, key.count == keyLength else { return nil }
        var state = crypto_secretstream_xchacha20poly1305_state()
        guard
            crypto_secretstream_xchacha20poly1305_init_pull(
                &state, Array(sealed.prefix(headerLength)), key) == 0
        else { return nil }
        var (opened, start): ([UInt8], Int) = ([], headerLength)
        while start < sealed.count {
            let end = min(start + piece + tagLength, sealed.count)
            guard end - start >= tagLength,
                let (part, isLast) = pull(&state, Array(sealed[start..<end])),
                isLast == (end == sealed.count)
            else { return nil }
            opened += part
            start = end
        }
        return opened
    }

    private static func pull(
        _ state: inout crypto_secretstream_xchacha20poly1305_state, _ part: [UInt8]
    ) -> ([UInt8], Bool)? {
        var plain = [UInt8](repeating: 0, count: part.count - tagLength)
        var tag: UInt8 = 0
        let code = crypto_secretstream_xchacha20poly1305_pull(
            &state, &plain, nil, &tag, part, UInt64(part.count), nil, 0)
        return code == 0 ? (plain, tag == 3) : nil
    }
}
