/// Characters out of bytes of UTF-8 (RFC 3629), which may come one by one and with pauses.
///
/// Bytes that are no UTF-8 are dropped.
struct UTF8Letters {
    private var held: [UInt8] = []

    /// The character that is complete with this byte, or nil.
    mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
        if byte & 0xC0 != 0x80 { held = [] }
        held.append(byte)
        guard let first = held.first, held.count >= Self.length(first) else { return nil }
        defer { held = [] }
        return String(validating: held, as: UTF8.self)?.unicodeScalars.first
    }

    /// How many bytes a character with this first one has; 1 where none begins so.
    private static func length(_ first: UInt8) -> Int {
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }
}
