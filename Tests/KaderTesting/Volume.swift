import Foundation

/// How much of a test is done: all of it in a soak, a tenth otherwise.
public enum Volume {
    /// KADER_VOLUME=full is everything; `tenth`, or nothing, is a tenth.
    public static let isFull = ProcessInfo.processInfo.environment["KADER_VOLUME"] == "full"

    /// That many, or a tenth of it, at least 1.
    public static func of(_ count: Int) -> Int {
        isFull ? count : max(1, count / 10)
    }
}
