/// Reads the parts of a public key: each its length in four bytes, then so many bytes (RFC 4251).
struct KeyReading {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// Refuses what is not one whole key of this kind, or one that is too weak.
    mutating func check(_ kind: PublicKey.Kind) throws(PublicKeyFault) {
        switch kind {
        case .ed25519: try expect(part()?.count == 32)
        case .ed25519OnToken:
            try expect(part()?.count == 32)
            try expect(part()?.isEmpty == false)
        case .ecdsaOnToken:
            try expect(text() == "nistp256")
            try expect(part()?.count == 65)
            try expect(part()?.isEmpty == false)
        case .rsa: try checkRSA()
        }
        try expect(rest.isEmpty)
    }

    mutating func text() -> String? { part().map { String(decoding: $0, as: UTF8.self) } }

    private mutating func checkRSA() throws(PublicKeyFault) {
        try expect(part()?.isEmpty == false)
        guard let modulus = part()?.drop(while: { $0 == 0 }), let first = modulus.first else {
            throw .malformed
        }
        let bits = modulus.count * 8 - first.leadingZeroBitCount
        guard bits >= PublicKey.fewestBits else { throw .tooShort(bits: bits) }
    }

    private mutating func part() -> ArraySlice<UInt8>? {
        guard rest.count >= 4 else { return nil }
        let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(4)
        guard length <= rest.count else { return nil }
        defer { rest = rest.dropFirst(length) }
        return rest.prefix(length)
    }

    private func expect(_ isSo: Bool) throws(PublicKeyFault) {
        guard isSo else { throw .malformed }
    }
}
