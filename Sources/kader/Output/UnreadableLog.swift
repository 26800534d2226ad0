import KaderDomain
import TerminalUI

/// A log of keys with a line that is none.
struct UnreadableLog: Error, Hashable {
    let file: String
    let fault: Replay.Fault

    /// What stands in a log.
    ///
    /// - Throws: ``UnreadableLog`` at the first line that cannot be read.
    static func replay(_ bytes: [UInt8], named file: String) throws(UnreadableLog) -> Replay {
        do throws(Replay.Fault) {
            return try Replay(String(decoding: bytes, as: UTF8.self))
        } catch {
            throw UnreadableLog(file: file, fault: error)
        }
    }

    var phrase: Phrase {
        Phrase(
            nl: "Niet afgespeeld: regel \(fault.line) van \(file) is geen toets: \(fault.text)",
            en: "Not played: line \(fault.line) of \(file) is not a key: \(fault.text)")
    }
}
