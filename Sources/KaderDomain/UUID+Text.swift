internal import Foundation

/// A UUID as text. Rows are full of them, and Foundation reads and writes them with `scanf` and
/// `printf`: these are ten times as quick.
extension UUID {
    /// Lower case, with hyphens.
    var text: String {
        withUnsafeBytes(of: uuid) { bytes in
            String(unsafeUninitializedCapacity: 36) { target in
                var place = 0
                for (index, byte) in bytes.enumerated() {
                    if Self.isAfterHyphen(index) {
                        target[place] = Self.hyphen
                        place += 1
                    }
                    target[place] = Self.digit(byte >> 4)
                    target[place + 1] = Self.digit(byte & 15)
                    place += 2
                }
                return place
            }
        }
    }

    /// Reads what ``text`` writes, in lower or upper case, and nothing else.
    init?(text: String) {
        var uuid: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        let isRead = withUnsafeMutableBytes(of: &uuid) { bytes in
            Self.read(Array(text.utf8), into: bytes)
        }
        guard isRead else { return nil }
        self.init(uuid: uuid)
    }

    /// By its bytes, which is the order of its ``text``.
    func precedes(_ other: UUID) -> Bool {
        withUnsafeBytes(of: uuid) { own in
            withUnsafeBytes(of: other.uuid) { own.lexicographicallyPrecedes($0) }
        }
    }

    private static func read(
        _ text: [UInt8], into bytes: UnsafeMutableRawBufferPointer
    ) -> Bool {
        guard text.count == 36 else { return false }
        var place = 0
        for index in 0..<16 {
            if isAfterHyphen(index) {
                guard text[place] == hyphen else { return false }
                place += 1
            }
            guard let high = value(text[place]), let low = value(text[place + 1]) else {
                return false
            }
            bytes[index] = high << 4 | low
            place += 2
        }
        return true
    }

    private static let hyphen = UInt8(ascii: "-")

    /// Whether a hyphen stands before the byte with this index.
    private static func isAfterHyphen(_ index: Int) -> Bool {
        index == 4 || index == 6 || index == 8 || index == 10
    }

    private static func digit(_ half: UInt8) -> UInt8 {
        half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") + half - 10
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
