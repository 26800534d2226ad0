internal import Foundation

/// UUIDs as RFC 9562 writes them, read and written without the detour over C's formats that
/// Foundation takes: lists read thousands of them.
extension UUID {
    /// - Returns: nil where the text is not 32 hexadecimal digits of either case with dashes after
    ///   8, 12, 16 and 20 of them.
    init?(dashed text: String) {
        var text = text
        guard let (high, low) = text.withUTF8(Self.halves) else { return nil }
        self.init(halves: (high, low))
    }

    /// In lower case.
    var dashed: String {
        let (high, low) = halves
        return String(unsafeUninitializedCapacity: Self.length) { buffer in
            let text = UnsafeMutableRawBufferPointer(buffer)
            for place in Self.dashes { text[place] = UInt8(ascii: "-") }
            text.write(HexDigits(UInt32(high >> 32)), at: (0, 4))
            text.write(HexDigits(UInt32(truncatingIfNeeded: high)), at: (9, 14))
            text.write(HexDigits(UInt32(low >> 32)), at: (19, 24))
            text.write(HexDigits(UInt32(truncatingIfNeeded: low)), at: (28, 32))
            return Self.length
        }
    }

    /// The first and the last eight bytes as numbers, which compare as the bytes do.
    var halves: (UInt64, UInt64) {
        withUnsafeBytes(of: uuid) { bytes in
            (
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    private init(halves: (UInt64, UInt64)) {
        let bigEndian = (halves.0.bigEndian, halves.1.bigEndian)
        self.init(
            uuid: withUnsafeBytes(of: bigEndian) { $0.loadUnaligned(as: uuid_t.self) })
    }

    private static let length = 36

    private static let dashes = [8, 13, 18, 23]

    private static func halves(_ text: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
        guard text.count == length, dashes.allSatisfy({ text[$0] == UInt8(ascii: "-") })
        else { return nil }
        let text = UnsafeRawBufferPointer(text)
        guard let first = text.digits(at: (0, 4)), let second = text.digits(at: (9, 14)),
            let third = text.digits(at: (19, 24)), let fourth = text.digits(at: (28, 32))
        else { return nil }
        return (first << 32 | second, third << 32 | fourth)
    }
}

extension UnsafeRawBufferPointer {
    /// Twice four digits; nil where one of them is none.
    fileprivate func digits(at places: (Int, Int)) -> UInt64? {
        let letters = UInt64(four(at: places.0)) << 32 | UInt64(four(at: places.1))
        return HexDigits(letters: letters).map { UInt64($0.value) }
    }

    private func four(at place: Int) -> UInt32 {
        UInt32(bigEndian: loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }
}

extension UnsafeMutableRawBufferPointer {
    /// As twice four letters.
    fileprivate func write(_ digits: HexDigits, at places: (Int, Int)) {
        let letters = digits.letters
        storeBytes(of: UInt32(letters >> 32).bigEndian, toByteOffset: places.0, as: UInt32.self)
        storeBytes(
            of: UInt32(truncatingIfNeeded: letters).bigEndian, toByteOffset: places.1,
            as: UInt32.self)
    }
}
