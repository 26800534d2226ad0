internal import KaderDomain
internal import TerminalUI

extension App {
    /// The command that works on sheets too, where this is the key of one; but a key that types goes
    /// into what is being typed.
    func keyAnywhere(_ key: Key) -> AppCommand? {
        if case .character = key, isFiltering || !sheets.isEmpty { return nil }
        guard keysAnywhere.contains(key) else { return nil }
        guard let binding = keysButForCopying.binding(for: key), binding.refusal == nil else {
            return nil
        }
        let isOfItself = [.help, .quit].contains(binding.message)
        guard binding.message.worksAnywhere, !isOfItself || canInterrupt(key, for: binding.message)
        else { return nil }
        return binding.message
    }

    /// Help and leaving go before what is typed only with a key that types nothing: leaving not while a
    /// form is being saved, help not over a form that is not there yet.
    private func canInterrupt(_ key: Key, for command: AppCommand) -> Bool {
        guard !key.isTyped, case .form(let form)? = sheets.last else { return !key.isTyped }
        return !form.isSaving && (command == .quit || form.state != nil)
    }

    /// The keys of these commands, refused now or not: nearly every other key is known by them to be
    /// none.
    static func keysAnywhere(_ own: KeyMap) -> Set<Key> {
        let table = standardKeys([]).with(own, in: ActionName.everywhere) { $0.action }
        return Set(table.bindings.filter(\.message.worksAnywhere).flatMap(\.keys))
    }

    /// Leaves the mouse to the terminal, so that text can be selected with it, or takes it back.
    mutating func freeMouse() {
        mouse.isFree.toggle()
        notice = Notice(mouse.isFree ? .freed : .held)
    }

    /// What the status line says before all else while the terminal has the mouse.
    var mouseHint: KeyHint? {
        guard mouse.isFree else { return nil }
        let keys = keys.bindings.first { $0.message == .freeMouse }?.keys ?? []
        return KeyHint(Self.told(keys, language), Phrase.mouseIsFree[language])
    }
}

extension AppCommand {
    /// Whether it works on sheets as on panes.
    var worksAnywhere: Bool {
        switch self {
        case .freeMouse, .record, .play, .park, .hide, .lock, .help, .quit: true
        default: false
        }
    }
}

extension Phrase {
    fileprivate static let mouseIsFree = Phrase(nl: "MUIS LOS", en: "MOUSE FREE")
    fileprivate static let freed = Phrase(
        nl:
            "De muis is los: selecteer tekst zoals in elke terminal. {everywhere.free-mouse|F4} pakt hem weer.",
        en:
            "The mouse is free: select text as in any terminal. {everywhere.free-mouse|F4} takes it back."
    )
    fileprivate static let held = Phrase(
        nl: "De muis werkt weer in kader.", en: "The mouse works in kader again.")
}
