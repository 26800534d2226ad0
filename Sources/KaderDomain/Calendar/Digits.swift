/// Numbers in dates and times: a fixed count of ASCII digits.
enum Digits {
    /// The number in `text`, or nil unless it is exactly `count` ASCII digits.
    static func read(_ text: Substring, count: Int) -> Int? {
        guard text.utf8.count == count, text.utf8.allSatisfy(isDigit) else { return nil }
        return Int(text)
    }

    /// `number` with zeros in front until it has `count` digits. Never shortens.
    static func write(_ number: Int, count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
