internal import KaderDomain
internal import TerminalUI

/// What keys do in every form and for which a person can choose another key. Letters are typed, and
/// Esc, Enter and the arrows do different things in a list, a text and a field: those stay.
enum FormCommand: CaseIterable, Sendable {
    case save, next, previous, editor, takeBack, typeAgain

    /// Its name in the key file, behind `form.`.
    var action: String {
        switch self {
        case .save: "save"
        case .next: "next-field"
        case .previous: "previous-field"
        case .editor: "editor"
        case .takeBack: "take-back"
        case .typeAgain: "type-again"
        }
    }

    /// The key that the form itself understands.
    var key: Key {
        switch self {
        case .save: .control("s")
        case .next: .tab
        case .previous: .backTab
        case .editor: .control("o")
        case .takeBack: .control("z")
        case .typeAgain: .control("y")
        }
    }

    var label: Phrase {
        switch self {
        case .save: Phrase(nl: "bewaren", en: "save")
        case .next: Phrase(nl: "volgend veld", en: "next field")
        case .previous: Phrase(nl: "vorig veld", en: "previous field")
        case .editor: Phrase(nl: "groot", en: "large")
        case .takeBack: Phrase(nl: "ongedaan", en: "undo")
        case .typeAgain: Phrase(nl: "opnieuw", en: "redo")
        }
    }

    /// Where it is, in the key file.
    static let place = "form"

    static let table = KeyTable<FormCommand>(
        allCases.map { .init($0.key, does: $0, $0.label) })
}

extension KeyMap {
    /// The keys that do this in a form; the first is the one that is told.
    func keys(of command: FormCommand) -> [Key] {
        keys[ActionName(FormCommand.place, command.action)] ?? [command.key]
    }

    /// What a key that was pressed in a form is to the form itself; nil for the usual key of something
    /// that the person gave another.
    func inForm(_ key: Key) -> Key? {
        guard !keys.isEmpty else { return key }
        if let meant = FormCommand.allCases.first(where: { keys(of: $0).contains(key) }) {
            return meant.key
        }
        return FormCommand.allCases.contains { $0.key == key } ? nil : key
    }
}
