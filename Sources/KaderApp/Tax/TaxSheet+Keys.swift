internal import KaderDomain
internal import TerminalUI

extension TaxSheet {
    enum Command: Hashable, Sendable {
        case add, open, house, remove, answered, book, undo, close, nextTab
        case move(Int)
        case weeks(Int)
    }

    /// The keys of the sheet. The status line tells them.
    ///
    /// - Parameter canChange: whether the program writes.
    func keys(canChange: Bool) -> KeyTable<Command> {
        let reading: Phrase? = canChange ? nil : .onlyReading
        return KeyTable(
            own(reading) + [
                .init(.tab, does: .nextTab, next.label),
                .init(.escape, "q", does: .close, Phrase(nl: "terug", en: "back")),
                .init(
                    "u", does: .undo, Phrase(nl: "ongedaan maken", en: "undo"), unless: reading,
                    hinted: false),
            ] + ListMove.keys(Command.move))
    }

    private func own(_ reading: Phrase?) -> [KeyTable<Command>.Binding] {
        let nothing = count == 0 ? Phrase.nothingSelected : nil
        switch tab {
        case .questions: return questionKeys(reading, nothing)
        case .days: return dayKeys(reading, nothing)
        case .campaigns: return campaignKeys(reading, nothing)
        }
    }

    private func questionKeys(
        _ reading: Phrase?, _ nothing: Phrase?
    ) -> [KeyTable<Command>.Binding] {
        let isOpen = question?.isOpen ?? true
        return [
            .init("n", does: .add, Phrase(nl: "nieuwe vraag", en: "new question"), unless: reading),
            .init(
                .enter, does: .open,
                isOpen
                    ? Phrase(nl: "beantwoorden", en: "answer") : Phrase(nl: "wijzigen", en: "edit"),
                unless: reading ?? nothing),
            .init(
                "x", does: .remove, Phrase(nl: "weghalen", en: "remove"),
                unless: reading ?? nothing),
            .init(
                "a", does: .answered,
                content.hasAnswered
                    ? Phrase(nl: "alleen open", en: "open only")
                    : Phrase(nl: "ook beantwoord", en: "answered too")),
        ]
    }

    private func dayKeys(_ reading: Phrase?, _ nothing: Phrase?) -> [KeyTable<Command>.Binding] {
        let unplanned =
            line?.spreekuren == 0
            ? Phrase(
                nl: "daar is nog geen spreekuur belasting; plan er een",
                en: "there is no tax spreekuur there yet; plan one") : nil
        let full = line?.free == 0 ? Phrase(nl: "die dag zit vol", en: "that day is full") : nil
        return [
            .init(
                "b", .enter, does: .book, Phrase(nl: "afspraak maken", en: "book"),
                unless: reading ?? nothing ?? unplanned ?? full),
            .init(.right, does: .weeks(4), Phrase(nl: "later", en: "later")),
            .init(.left, does: .weeks(-4), Phrase(nl: "eerder", en: "earlier")),
        ]
    }

    private func campaignKeys(
        _ reading: Phrase?, _ nothing: Phrase?
    ) -> [KeyTable<Command>.Binding] {
        [
            .init(
                "n", does: .add, Phrase(nl: "nieuwe campagne", en: "new campaign"), unless: reading),
            .init(
                "h", does: .house, Phrase(nl: "huis erbij", en: "add a house"),
                unless: reading ?? nothing),
            .init(
                .enter, "e", does: .open, Phrase(nl: "wijzigen", en: "edit"),
                unless: reading ?? nothing),
            .init(
                "x", does: .remove, Phrase(nl: "weghalen", en: "remove"),
                unless: reading ?? nothing),
        ]
    }
}
