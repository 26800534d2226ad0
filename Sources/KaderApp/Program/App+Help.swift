internal import KaderDomain
internal import TerminalUI

// MARK: - What can be done here

extension App {
    /// What can be done here: the keys of what lies below help, then those of the program that work
    /// there.
    var helpEntries: [HelpEntry] {
        guard let sheet = helped else {
            return panes[focus].keys.bindings.map {
                HelpEntry($0, does: .pane($0.message), language)
            }
                + keys.bindings.map { HelpEntry($0, does: .app($0.message), language) }
        }
        let isShown = keys(on: sheet) != nil
        let own = table(of: sheet)
        let others = keys.bindings.compactMap { binding -> KeyTable<AppCommand>.Binding? in
            let isThere =
                isShown ? binding.message.worksOnSheets : binding.message.worksAnywhere
            let free = binding.keys.filter {
                own.binding(for: $0) == nil && (isShown || !$0.isTyped)
            }
            return isThere && !free.isEmpty ? binding.under(free) : nil
        }
        return own.bindings.map { HelpEntry($0, does: .key($0.message), language) }
            + others.map { HelpEntry($0, does: .app($0.message), language) }
    }

    /// The sheet below help; nil where that is a pane.
    private var helped: Sheet? {
        let place = sheets.lastIndex { if case .help = $0 { true } else { false } }
        return sheets[..<(place ?? sheets.endIndex)].last
    }

    /// All keys of a sheet, also where letters are typed.
    private func table(of sheet: Sheet) -> KeyTable<Key> {
        if let table = keys(on: sheet) { return table }
        return switch sheet {
        case .form: KeyTable(formKeys + Self.lineKeys)
        case .question(let question, _, _):
            KeyTable(
                question.choices.map { .init($0.key, does: $0.key, $0.label) } + Self.choosingKeys)
        default: KeyTable(Self.choosingKeys + Self.rowKeys + Self.lineKeys)
        }
    }

    private var formKeys: [KeyTable<Key>.Binding] {
        FormCommand.allCases.compactMap { command in
            own.keys(of: command).first.map { .init($0, does: $0, command.label) }
        } + [
            .init(
                .space, does: .space,
                Phrase(nl: "lijst openen; ja of nee", en: "open the list; yes or no")),
            .init(
                .enter, does: .enter,
                Phrase(nl: "deze kiezen, of verder", en: "take this one, or go on")),
            .init(.escape, does: .escape, Phrase(nl: "lijst of formulier sluiten", en: "close")),
        ]
    }

    private static let choosingKeys: [KeyTable<Key>.Binding] = [
        .init(.enter, does: .enter, Phrase(nl: "kiezen", en: "choose")),
        .init(.escape, does: .escape, Phrase(nl: "terug", en: "back")),
        .init(.down, does: .down, Phrase(nl: "omlaag", en: "down")),
        .init(.up, does: .up, Phrase(nl: "omhoog", en: "up")),
    ]

    private static let rowKeys: [KeyTable<Key>.Binding] = [
        .init(.pageDown, does: .pageDown, Phrase(nl: "een stuk omlaag", en: "page down")),
        .init(.pageUp, does: .pageUp, Phrase(nl: "een stuk omhoog", en: "page up")),
    ]

    /// What works wherever one types a line.
    private static let lineKeys: [KeyTable<Key>.Binding] = [
        .init(
            .control("u"), does: .control("u"),
            Phrase(nl: "wat voor de cursor staat wissen", en: "clear up to the cursor")),
        .init(
            .control("w"), does: .control("w"), Phrase(nl: "het woord wissen", en: "clear the word")
        ),
        .init(.control("a"), does: .control("a"), Phrase(nl: "naar het begin", en: "to the start")),
        .init(.control("e"), does: .control("e"), Phrase(nl: "naar het eind", en: "to the end")),
    ]
}

extension KeyTable.Binding {
    /// The same under other keys.
    fileprivate func under(_ keys: [Key]) -> Self {
        Self(keys: keys, message: message, label: label, refusal: refusal, isHinted: isHinted)
    }
}
