internal import Foundation

/// The clock that stamps are made by: the machine's, whatever time the program was told to take for now.
enum StampClock {
    /// By how many milliseconds the machine's clock is wrong: tests set it.
    @TaskLocal static var error: Int64 = 0

    /// Since 1970. It may go backwards; stamps do not.
    static var milliseconds: Int64 { Int64(Date().timeIntervalSince1970 * 1000) + error }
}
