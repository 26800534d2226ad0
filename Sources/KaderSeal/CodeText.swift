/// Bytes as people read them to each other: 32 letters and digits, none of which looks like another.
enum CodeText {
    /// Without I, L, O and U.
    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// Five bits a letter; what is left over at the end is left out.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var (text, held, count): (String, UInt32, UInt32) = ("", 0, 0)
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.append(letters[Int(held >> count & 31)])
            }
            held &= (1 << count) - 1
        }
        return text
    }

    /// As it is meant, however it was typed: spaces, hyphens and small letters do not matter, and an O
    /// is a nought.
    static func normal(_ typed: String) -> String {
        let swapped: [Character: Character] = ["O": "0", "I": "1", "L": "1", "U": "V"]
        return String(
            typed.uppercased().map { swapped[$0] ?? $0 }.filter { letters.contains($0) })
    }
}
