public import Foundation

/// The identity of a thing of one kind, so that a network's id is never taken for a contact's.
///
/// Written as a lower-case UUID. Ordered by its bytes, which for ids minted by ``minted(at:random:)``
/// is the order of creation to the millisecond.
public struct Identifier<Thing>: Hashable, Comparable, Sendable, LosslessStringConvertible {
    public let uuid: UUID

    public init(_ uuid: UUID) {
        self.uuid = uuid
    }

    /// - Returns: nil where the text is not a UUID. Upper case is taken, lower case is written.
    public init?(_ description: String) {
        guard let uuid = UUID(dashed: description) else { return nil }
        self.uuid = uuid
    }

    public var description: String { uuid.dashed }

    public static func < (left: Self, right: Self) -> Bool { left.uuid.halves < right.uuid.halves }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        uuid = try decoder.singleValueContainer().decode(UUID.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Identifier {
    /// A new identity (UUID version 7, RFC 9562 section 5.7): 48 bits of milliseconds since 1970,
    /// then randomness. The clock and the randomness come from outside; the domain asks neither.
    public static func minted(
        at milliseconds: Int64, random: inout some RandomNumberGenerator
    ) -> Self {
        var bytes = [UInt8](repeating: 0, count: 16)
        for index in 0..<6 {
            bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> Int64(40 - 8 * index))
        }
        let noise = (random.next(), random.next())
        for index in 6..<16 {
            let word = index < 12 ? noise.0 : noise.1
            bytes[index] = UInt8(truncatingIfNeeded: word >> UInt64(8 * (index % 6)))
        }
        return Self(UUID(bytes: bytes, version: 7))
    }

    /// The identity that follows from a name (UUID version 5, RFC 9562 section 5.5), so that two
    /// replicas that make the same thing make one: `RegionPlan`, "AM09 2027".
    ///
    /// The name of the type is part of it: renaming a type that has such ids changes them.
    public static func named(_ name: String) -> Self {
        Self(UUID.named("\(Thing.self)/\(name)", in: namespace))
    }

    /// kader's own: chosen once, never changed.
    private static var namespace: UUID {
        UUID(
            uuid: (
                0x6b, 0x61, 0x64, 0x65, 0x72, 0x00, 0x50, 0x00,
                0x80, 0x00, 0x66, 0x6e, 0x76, 0x00, 0x00, 0x01
            ))
    }
}

extension UUID {
    /// The UUID of version 5 of a name in a namespace.
    static func named(_ name: String, in namespace: UUID) -> UUID {
        let space = withUnsafeBytes(of: namespace.uuid) { Array($0) }
        return UUID(bytes: SHA1.digest(of: space + Array(name.utf8)), version: 5)
    }

    /// The first sixteen of `bytes`, with the version and the variant of RFC 9562 written in.
    fileprivate init(bytes: [UInt8], version: UInt8) {
        var b = bytes
        b[6] = (b[6] & 0x0F) | (version << 4)
        b[8] = (b[8] & 0x3F) | 0x80
        self.init(
            uuid: (
                b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7],
                b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]
            ))
    }
}
