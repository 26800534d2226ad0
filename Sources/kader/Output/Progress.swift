import Foundation
import KaderDomain

/// How far long work is: one line on the terminal, written over each time and gone at the end.
///
/// Says nothing where standard error is no terminal, nor in the first half second.
final class Progress {
    private let language: Language
    private let isHeard: Bool
    private var next = ContinuousClock.now + .milliseconds(500)
    private var width = 0

    /// - Parameter besidesData: whether data go to standard output meanwhile; on a terminal they would
    ///   be mixed.
    init(_ language: Language, besidesData: Bool = false) {
        self.language = language
        isHeard = isatty(STDERR_FILENO) != 0 && !(besidesData && isatty(STDOUT_FILENO) != 0)
    }

    /// Says it, unless something was said a moment ago.
    func show(_ phrase: @autoclosure () -> Phrase) {
        guard isHeard, .now >= next else { return }
        next = .now + .milliseconds(200)
        tell(phrase())
    }

    /// Says it now: what follows takes long and says nothing itself.
    func announce(_ phrase: Phrase) {
        if isHeard { tell(phrase) }
    }

    func end() {
        guard width > 0 else { return }
        write("\r" + String(repeating: " ", count: width) + "\r")
        width = 0
    }

    private func tell(_ phrase: Phrase) {
        let text = phrase[language]
        let blank = String(repeating: " ", count: max(0, width - text.count))
        width = max(width, text.count)
        write("\r" + text + blank)
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}

extension Phrase {
    static let checkingFile = Phrase(
        nl: "Nakijken… Ctrl-C stopt.", en: "Checking… Ctrl-C stops.")

    static func written(_ rows: Int) -> Phrase {
        Phrase(
            nl: "\(rows) regels geschreven. Ctrl-C stopt.",
            en: "\(rows) rows written. Ctrl-C stops.")
    }

    static func checked(_ rows: Int, of all: Int) -> Phrase {
        Phrase(
            nl: "\(rows) van \(all) regels nagekeken. Ctrl-C stopt; dan is er niets bewaard.",
            en: "\(rows) of \(all) rows checked. Ctrl-C stops; then nothing is stored.")
    }

    static let storing = Phrase(
        nl: "Bewaren… Ctrl-C stopt; dan is er niets bewaard.",
        en: "Storing… Ctrl-C stops; then nothing is stored.")
}
