internal import KaderDomain
internal import TerminalUI

/// Who is to be called: those who wait for a slot, and those who come on a day and are to be
/// reminded.
struct WaitingSheet: Hashable, Sendable {
    enum Tab: Int, CaseIterable, Sendable {
        case waiting, reminders

        var label: Phrase {
            switch self {
            case .waiting: Phrase(nl: "wachtlijst", en: "waiting list")
            case .reminders: Phrase(nl: "herinneren", en: "reminders")
            }
        }
    }

    /// What was read: by hour and by how long they wait.
    struct Content: Hashable, Sendable {
        let lines: [WaitingLine]
        let reminders: [Reminder]

        /// Of the reminders.
        let day: Day

        /// When lapses were last worked off.
        let upkeep: Instant?
    }

    var content: Content
    var tab = Tab.waiting
    var selection = 0

    enum Command: Hashable, Sendable {
        case offer, accept, decline, edit, withdraw, add, remind, close, nextTab
        case move(Int)
        case day(Int)
    }

    var count: Int { tab == .waiting ? content.lines.count : content.reminders.count }

    var line: WaitingLine? {
        tab == .waiting && content.lines.indices.contains(selection)
            ? content.lines[selection] : nil
    }

    var reminder: Reminder? {
        tab == .reminders && content.reminders.indices.contains(selection)
            ? content.reminders[selection] : nil
    }

    /// The same with the keyboard on a row that is there.
    func selecting(_ row: Int) -> WaitingSheet {
        var sheet = self
        sheet.selection = max(0, min(row, count - 1))
        return sheet
    }

    /// The keys of the sheet. The status line tells them.
    ///
    /// - Parameter canChange: whether the program writes.
    func keys(canChange: Bool) -> KeyTable<Command> {
        let reading: Phrase? = canChange ? nil : .onlyReading
        return KeyTable(
            (tab == .waiting ? waitingKeys(reading) : reminderKeys(reading)) + [
                .init(
                    .tab, does: .nextTab,
                    (tab == .waiting ? Tab.reminders : .waiting).label),
                .init(.escape, "q", does: .close, Phrase(nl: "terug", en: "back")),
            ] + ListMove.keys(Command.move))
    }

    private func waitingKeys(_ reading: Phrase?) -> [KeyTable<Command>.Binding] {
        let nobody = line == nil ? Phrase.nothingSelected : nil
        let isOffered = line?.entry.state.offer != nil
        let offered =
            isOffered ? Phrase(nl: "er staat al een aanbod", en: "there is an offer already") : nil
        let without =
            isOffered ? nil : Phrase(nl: "er is niets aangeboden", en: "nothing was offered")
        return [
            .init(
                "a", does: .offer, Phrase(nl: "aanbieden", en: "offer"),
                unless: reading ?? nobody ?? offered),
            .init(
                .enter, does: .accept, Phrase(nl: "neemt aan", en: "accepts"),
                unless: reading ?? nobody ?? without),
            .init(
                "d", does: .decline, Phrase(nl: "slaat af", en: "declines"),
                unless: reading ?? nobody ?? without),
            .init(
                "e", does: .edit, Phrase(nl: "wijzigen", en: "edit"), unless: reading ?? nobody),
            .init(
                "x", does: .withdraw, Phrase(nl: "van de lijst", en: "off the list"),
                unless: reading ?? nobody),
            .init("n", does: .add, Phrase(nl: "nieuw", en: "new"), unless: reading),
        ]
    }

    private func reminderKeys(_ reading: Phrase?) -> [KeyTable<Command>.Binding] {
        let nobody = reminder == nil ? Phrase.nothingSelected : nil
        let done =
            reminder?.remindedOn == nil
            ? nil : Phrase(nl: "dat is al gedaan", en: "that was done already")
        return [
            .init(
                .enter, .space, does: .remind, Phrase(nl: "herinnerd", en: "reminded"),
                unless: reading ?? nobody ?? done),
            .init(.right, does: .day(1), Phrase(nl: "dag later", en: "day later")),
            .init(.left, does: .day(-1), Phrase(nl: "dag eerder", en: "day earlier")),
        ]
    }
}
