internal import KaderDomain
internal import KaderStore
internal import TerminalUI

extension App {
    /// Copies what the keyboard is on; reads its person first where it has one.
    func copySelected() -> [Work] { copying.map { [.read($0)] } ?? [] }

    /// What the keyboard is on: on the sheet that shows something, else in the pane. Nil for nothing.
    var copying: Copying? {
        let shown = sheets.last { sheet in
            switch sheet {
            case .help, .palette: false
            default: true
            }
        }
        return shown.map { $0.copying(reference, language) } ?? panes[focus].copying
    }

    /// Keeps the text until the terminal takes it.
    mutating func copy(_ text: String) {
        copied = text
        let first = text.split(whereSeparator: \.isNewline).joined(separator: " · ")
        notice = Notice(
            Phrase(nl: "Gekopieerd: \(first)", en: "Copied: \(first)"), .success)
    }

    /// What is to be put on the clipboard, once.
    mutating func takeCopied() -> String? {
        defer { copied = nil }
        return copied ?? tour?.app.takeCopied()
    }

    /// The terminal did not take what was copied.
    mutating func refuseCopying() {
        notice = Notice(
            Phrase(
                nl:
                    "Niet gekopieerd: deze terminal kan dat niet. {everywhere.free-mouse|F4} laat je tekst selecteren.",
                en:
                    "Not copied: this terminal cannot do that. {everywhere.free-mouse|F4} lets you select text."
            ),
            .refusal)
    }
}

extension Work {
    fileprivate static func read(_ copying: Copying) -> Work {
        Work("copy") { dependencies, send in
            do {
                guard copying.people.isEmpty else {
                    let people = try dependencies.store.contacts(copying.people)
                    return send(.copied(Copying.text(of: people)))
                }
                let person = try copying.contact.map { try dependencies.store.contact($0) }
                send(.copied(copying.text(with: person, in: dependencies.language)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}
