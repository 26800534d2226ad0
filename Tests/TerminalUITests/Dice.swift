import TerminalUI

/// Random numbers from a seed that is printed, so that a failure can be repeated: SplitMix64.
struct Dice: RandomNumberGenerator {
    let seed: UInt64
    private var state: UInt64

    init(seed: UInt64 = .random(in: 0...UInt64.max)) {
        (self.seed, state) = (seed, seed)
        print("seed \(seed)")
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// Characters that are narrow, wide, joined, invisible or dangerous.
    private static let alphabet: [Character] =
        Array(
            "ab cé·–张伟ｆ한👍👨‍👩‍👧🇳🇱❤️e\u{301}x\u{20DD}\u{200B}\u{202E}\u{1B}\n\t\u{7F}\u{AD}क्षि") + ["\r\n"]

    mutating func text(atMost count: Int = 12) -> String {
        let length = Int.random(in: 0...count, using: &self)
        return String((0..<length).compactMap { _ in Self.alphabet.randomElement(using: &self) })
    }

    mutating func frame(in size: Size) -> Frame {
        let column = Int.random(in: -3...size.columns + 3, using: &self)
        let row = Int.random(in: -3...size.rows + 3, using: &self)
        return Frame(
            column: column, row: row,
            columns: Int.random(in: 0...size.columns, using: &self),
            rows: Int.random(in: 0...size.rows, using: &self))
    }

    mutating func size(upTo most: Int) -> Size {
        Size(
            columns: Int.random(in: 0...most, using: &self),
            rows: Int.random(in: 0...most, using: &self))
    }
}
