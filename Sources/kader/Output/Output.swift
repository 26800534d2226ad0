import Foundation
import KaderDomain

/// The two ways out: data to standard output, words about it to standard error.
enum Output {
    /// Data, as it is. The caller has made it harmless (``Line``, JSON, CSV).
    static func write(_ text: String) {
        print(text, terminator: "")
    }

    /// One line of data for people.
    static func show(_ line: String) {
        write(line.harmless + "\n")
    }

    /// Makes sure that everything written has arrived: a full disk shows only now.
    static func flush() throws {
        guard fflush(nil) == 0 else { throw FileTrouble.outputClosed }
    }

    /// One line of words for people, after the data that came before it.
    static func tell(_ line: String) {
        fflush(nil)
        // Where nobody listens, as after a lost connection, there is nobody to tell.
        try? FileHandle.standardError.write(contentsOf: Data((line.harmless + "\n").utf8))
    }
}
