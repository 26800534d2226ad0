/// The digits by which somebody says who they are at a desk that several people use.
public struct PIN: Hashable, Sendable {
    public let digits: String

    public static let lengths = 4...12

    /// - Throws: ``PINFault``: `length`, `tooPlain`.
    public init(_ text: String) throws(PINFault) {
        let isDigits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isDigits, Self.lengths.contains(text.utf8.count) else { throw .length }
        guard !Self.isPlain(text) else { throw .tooPlain }
        digits = text
    }

    /// `0000`, `1234` and `9876`: each digit as far from the next as all the others.
    private static func isPlain(_ text: String) -> Bool {
        let values = text.utf8.map(Int.init)
        let steps = Set(zip(values, values.dropFirst()).map { $1 - $0 })
        return steps.count == 1 && steps.isSubset(of: [-1, 0, 1])
    }

    /// How many seconds nobody can try again after so many wrong ones in a row: none after two, then ever
    /// longer, at most a quarter of an hour.
    public static func wait(afterWrong count: Int) -> Int {
        count < 3 ? 0 : min(900, 5 << min(count - 3, 10))
    }
}

/// Why a PIN is not taken.
public enum PINFault: Error, Hashable, Sendable {
    /// Not four to twelve digits.
    case length

    /// All the same, or one after the other.
    case tooPlain
    case wrong

    /// Too many were wrong: so many seconds nobody can try.
    case wait(seconds: Int)

    /// This person has none here.
    case none(String)

    /// The two that were typed differ.
    case unlike

    /// Where people have PINs, the program cannot be told as lines: it could not be locked.
    case notInLines
}
