import Foundation
import KaderDomain

/// The two ways out: data to standard output, words about it to standard error.
enum Output {
    /// Data, as it is. The caller has made it harmless (``Line``, JSON, CSV).
    static func write(_ text: String) throws {
        var text = text
        let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, stdout) }
        guard written == text.utf8.count else { throw FileTrouble.outputClosed }
    }

    /// One line of data for people.
    static func show(_ line: String) throws {
        try write(line.harmless + "\n")
    }

    /// Whether everything written has arrived: a full disk shows only now.
    static func flush() throws {
        guard fflush(stdout) == 0 else { throw FileTrouble.outputClosed }
    }

    /// One line of words for people, after the data that came before it.
    static func tell(_ line: String) {
        fflush(stdout)
        FileHandle.standardError.write(Data((line.harmless + "\n").utf8))
    }
}
