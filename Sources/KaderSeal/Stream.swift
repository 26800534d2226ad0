internal import CSodium

/// Bytes under one key (XChaCha20-Poly1305, in pieces), so that nothing can be read, changed, cut off
/// or put in another order without that showing.
enum Stream {
    /// Gives the next bytes, as many as are asked; fewer only at the end.
    typealias Source = (_ count: Int) throws -> [UInt8]
    typealias Sink = ([UInt8]) throws -> Void

    static let keyLength = 32
    static let piece = 65_536
    private static let headerLength = 24
    private static let tagLength = 17
    private static let last: UInt8 = 3

    /// Seals all that comes, a piece at a time.
    static func seal(_ key: [UInt8], from source: Source, to sink: Sink) throws {
        var state = crypto_secretstream_xchacha20poly1305_state()
        var header = [UInt8](repeating: 0, count: headerLength)
        crypto_secretstream_xchacha20poly1305_init_push(&state, &header, key)
        try sink(header)
        var plain = try source(piece)
        while true {
            let next = plain.count < piece ? [] : try source(piece)
            var part = [UInt8](repeating: 0, count: plain.count + tagLength)
            crypto_secretstream_xchacha20poly1305_push(
                &state, &part, nil, plain, UInt64(plain.count), nil, 0, next.isEmpty ? last : 0)
            try sink(part)
            if next.isEmpty { return }
            plain = next
        }
    }

    /// Opens all that comes, a piece at a time. What was given before it fails is not to be used.
    ///
    /// - Returns: false where anything of it was changed, or its end is missing.
    static func open(_ key: [UInt8], from source: Source, to sink: Sink) throws -> Bool {
        var state = crypto_secretstream_xchacha20poly1305_state()
        let header = try source(headerLength)
        guard key.count == keyLength, header.count == headerLength,
            crypto_secretstream_xchacha20poly1305_init_pull(&state, header, key) == 0
        else { return false }
        while true {
            let sealed = try source(piece + tagLength)
            guard sealed.count >= tagLength, let (plain, isLast) = pull(&state, sealed) else {
                return false
            }
            try sink(plain)
            if isLast { return try source(1).isEmpty }
        }
    }

    private static func pull(
        _ state: inout crypto_secretstream_xchacha20poly1305_state, _ part: [UInt8]
    ) -> ([UInt8], Bool)? {
        var plain = [UInt8](repeating: 0, count: part.count - tagLength)
        var tag: UInt8 = 0
        let code = crypto_secretstream_xchacha20poly1305_pull(
            &state, &plain, nil, &tag, part, UInt64(part.count), nil, 0)
        return code == 0 ? (plain, tag == last) : nil
    }
}

extension Stream {
    /// Bytes at hand as a source.
    static func source(_ bytes: some Collection<UInt8>) -> Source {
        var rest = bytes[...]
        return { count in
            let part = Array(rest.prefix(count))
            rest = rest.dropFirst(count)
            return part
        }
    }

    static func seal(_ bytes: [UInt8], _ key: [UInt8]) -> [UInt8] {
        var sealed: [UInt8] = []
        // Memory neither fails to be read nor to be written.
        try? seal(key, from: source(bytes)) { sealed += $0 }
        return sealed
    }

    /// - Returns: nil where anything of it was changed, or its end is missing.
    static func open(_ sealed: some Collection<UInt8>, _ key: [UInt8]) -> [UInt8]? {
        var opened: [UInt8] = []
        let isWhole = (try? open(key, from: source(sealed)) { opened += $0 }) ?? false
        return isWhole ? opened : nil
    }
}
