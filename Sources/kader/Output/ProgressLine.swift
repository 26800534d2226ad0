import Foundation
import KaderApp
import KaderDomain
import KaderSync

/// How far it is, on one line of a terminal that is written over; nothing where there is none.
struct ProgressLine {
    private let language: Language
    private let isShown = isatty(2) == 1

    init(_ language: Language) { self.language = language }

    /// Never stops it: what was exchanged before `Ctrl-C` stays.
    func tell(_ progress: SyncProgress) -> Bool {
        guard isShown else { return true }
        let what =
            progress.isSending
            ? Phrase(nl: "Versturen", en: "Sending") : Phrase(nl: "Ontvangen", en: "Receiving")
        let count = progress.total > 0 ? "\(progress.done)/\(progress.total)" : "\(progress.done)"
        write("\r\(what[language]) \(count)\u{1B}[K")
        return true
    }

    /// How far the laptop of the bus is made; `Ctrl-C` stops it, and then nothing is there.
    func tell(_ progress: BusProgress) {
        let stops = Phrase(nl: "Ctrl-C stopt", en: "Ctrl-C stops")
        guard isShown else { return }
        write("\r\(BusWords.progress(progress)[language]) · \(stops[language])\u{1B}[K")
    }

    func clear() { if isShown { write("\r\u{1B}[K") } }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
