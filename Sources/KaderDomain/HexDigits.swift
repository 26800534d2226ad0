/// Eight hexadecimal digits as the bytes of one number, the first in the highest, so that they are
/// reckoned with at once: an id has four times eight, and lists read thousands of ids.
struct HexDigits {
    /// Each 0...15.
    private let digits: UInt64

    /// The digits of a number, with leading zeros.
    init(_ value: UInt32) {
        var apart = UInt64(value)
        apart = (apart | apart << 16) & 0x0000_FFFF_0000_FFFF
        apart = (apart | apart << 8) & 0x00FF_00FF_00FF_00FF
        digits = (apart | apart << 4) & 0x0F0F_0F0F_0F0F_0F0F
    }

    /// - Parameter letters: in ASCII, of either case.
    /// - Returns: nil where one of them is no digit.
    init?(letters: UInt64) {
        // `a` is 0x61 and `A` 0x41: of digits only these have the sixth bit.
        let isLetter = letters >> 6 & Self.ones
        digits = letters & 0x0F0F_0F0F_0F0F_0F0F &+ isLetter &* 9
        let lowercased = letters | letters >> 1 & 0x2020_2020_2020_2020
        guard digits & 0xF0F0_F0F0_F0F0_F0F0 == 0, self.letters == lowercased else { return nil }
    }

    var value: UInt32 {
        var together = (digits | digits >> 4) & 0x00FF_00FF_00FF_00FF
        together = (together | together >> 8) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: together | together >> 16)
    }

    /// In ASCII, in lower case.
    var letters: UInt64 {
        let isLetter = (digits &+ 0x0606_0606_0606_0606) >> 4 & Self.ones
        return digits &+ 0x3030_3030_3030_3030 &+ isLetter &* Self.fromColonToA
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// In ASCII a colon comes after the 9.
    private static let fromColonToA: UInt64 = 0x27
}
