internal import KaderDomain
internal import TerminalUI

extension App {
    /// The keys of macros, as everybody has them.
    static func macroKeys(_ hasRecording: Bool) -> [KeyTable<AppCommand>.Binding] {
        let nothing = Phrase(nl: "er is niets opgenomen", en: "nothing is recorded")
        let refusal = hasRecording ? nil : nothing
        return [
            .init(
                .function(7), does: .record,
                Phrase(nl: "toetsen opnemen of stoppen", en: "record keys or stop"), hinted: false),
            .init(
                .function(8), does: .play, Phrase(nl: "opname afspelen", en: "play the recording"),
                unless: refusal, hinted: false),
            .init(
                .function(9), does: .chooseMacro, Phrase(nl: "macro kiezen", en: "choose a macro"),
                hinted: false),
            .init(
                keys: [], message: .keepMacro,
                label: Phrase(nl: "opname bewaren", en: "keep the recording"), refusal: refusal,
                isHinted: false),
        ]
    }
}
