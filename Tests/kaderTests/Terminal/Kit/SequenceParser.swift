/// Cuts the bytes to a terminal into characters, control codes and escape sequences.
struct SequenceParser {
    enum Token {
        case character(Character)
        case control(UInt8)
        case sequence(Sequence)
    }

    /// `ESC [ ? 25 h` is kind `[`, mark `?`, numbers 25, final `h`.
    struct Sequence {
        var kind: Character
        var mark: Character?
        var numbers: [Int]
        var final: Character

        /// The number at that place; `other` where it is missing or 0.
        func number(_ place: Int, or other: Int = 1) -> Int {
            numbers.indices.contains(place) && numbers[place] > 0 ? numbers[place] : other
        }
    }

    private var held: [UInt8] = []

    /// What is complete with this byte. An escape begins anew, as in a terminal: a program that
    /// crashes may leave a sequence half sent.
    mutating func take(_ byte: UInt8) -> [Token] {
        if byte == 0x1B { held = [] }
        held.append(byte)
        guard held[0] == 0x1B else { return takePlain() }
        guard held.count > 1 else { return [] }
        switch held[1] {
        case UInt8(ascii: "["): return takeControlSequence(byte)
        case UInt8(ascii: "]"): return byte == 7 ? finish([]) : []
        case UInt8(ascii: "("), UInt8(ascii: ")"): return held.count == 3 ? finish([]) : []
        default: return finish([escape(byte)])
        }
    }

    private mutating func finish(_ tokens: [Token]) -> [Token] {
        held = []
        return tokens
    }

    private func escape(_ byte: UInt8) -> Token {
        .sequence(
            Sequence(
                kind: "E", mark: nil, numbers: [], final: Character(Unicode.Scalar(byte))))
    }

    private mutating func takePlain() -> [Token] {
        if held[0] < 0x20 || held[0] == 0x7F { return finish([.control(held[0])]) }
        let length = held[0] < 0x80 ? 1 : held[0] < 0xE0 ? 2 : held[0] < 0xF0 ? 3 : 4
        guard held.count == length else { return [] }
        return finish(String(decoding: held, as: UTF8.self).map { .character($0) })
    }

    private mutating func takeControlSequence(_ byte: UInt8) -> [Token] {
        guard held.count > 2, (0x40...0x7E).contains(byte) else { return [] }
        var middle = String(decoding: held[2..<(held.count - 1)], as: UTF8.self)
        let mark = middle.first.flatMap { "?<=>".contains($0) ? $0 : nil }
        if mark != nil { middle.removeFirst() }
        let numbers = middle.split(separator: ";", omittingEmptySubsequences: false)
            .map { Int($0) ?? 0 }
        let final = Character(Unicode.Scalar(byte))
        return finish([
            .sequence(Sequence(kind: "[", mark: mark, numbers: numbers, final: final))
        ])
    }
}
