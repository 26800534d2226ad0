internal import KaderDomain
internal import TerminalUI

extension Key {
    /// The key as people are told it, everywhere the same: arrows as arrows, `Ctrl-S`, `Spatie`.
    func told(_ language: Language) -> String {
        switch self {
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .space: Phrase.space[language]
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Delete"
        case .insert: "Insert"
        case .control(let character): "Ctrl-\(character.uppercased())"
        case .alt("\u{7F}"): "Alt-Backspace"
        case .alt(let character): "Alt-\(character)"
        case .character(let character): String(character)
        default: name.filter { $0 != "<" && $0 != ">" }
        }
    }

    /// The key of a hint; nil where it names none, as where it says to type.
    init?(told: String) {
        let arrow = KeyWord.all.first { $0.sign == told || $0.names(told) }?.key
        guard let key = arrow ?? Key(written: told) else { return nil }
        self = key
    }
}

extension App {
    /// The first of these keys as people are told it; those of the file of keys and of the README in
    /// English.
    static func told(_ keys: [Key], _ language: Language = .en) -> String {
        keys.first?.told(language) ?? ""
    }
}

extension Phrase {
    fileprivate static let space = Phrase(nl: "Spatie", en: "Space")
}
