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
            var digit = 0
            for place in 0..<Self.length {
                if Self.isDash(place) {
                    buffer[place] = UInt8(ascii: "-")
                } else {
                    let half = digit < 16 ? high : low
                    buffer[place] = Self.digit(half >> UInt64(60 - digit % 16 * 4) & 0xF)
                    digit += 1
                }
            }
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

    private static func isDash(_ place: Int) -> Bool {
        place == 8 || place == 13 || place == 18 || place == 23
    }

    private static func halves(_ text: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
        guard text.count == length else { return nil }
        var (high, low, wrong) = (UInt64(0), UInt64(0), false)
        for place in 0..<length {
            if isDash(place) {
                wrong = wrong || text[place] != UInt8(ascii: "-")
            } else {
                let value = value(text[place])
                wrong = wrong || value > 15
                if place < 18 {
                    high = high << 4 | UInt64(value)
                } else {
                    low = low << 4 | UInt64(value)
                }
            }
        }
        return wrong ? nil : (high, low)
    }

    /// 255 for what is no digit.
    private static func value(_ digit: UInt8) -> UInt8 {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: 255
        }
    }

    private static func digit(_ value: UInt64) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: value)
        return value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
