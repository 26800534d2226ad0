internal import KaderDomain
internal import TerminalUI

extension MeetingSheet {
    enum Command: Hashable, Sendable {
        case add, register, open, mark, refer, remove, undo, close
        case move(Int)
    }

    /// The keys of the sheet. The status line tells them.
    ///
    /// - Parameter canChange: whether the program writes.
    func keys(canChange: Bool) -> KeyTable<Command> {
        let reading: Phrase? = canChange ? nil : .onlyReading
        let nothing = reading ?? (row == nil ? .nothingSelected : nil)
        return KeyTable(
            [
                .init("n", does: .add, Phrase(nl: "nieuw", en: "new"), unless: reading),
                .init(
                    "a", does: .register, Phrase(nl: "aanmelden", en: "register"), unless: nothing),
                .init(
                    .space, does: .mark, Phrase(nl: "geweest", en: "attended"),
                    unless: nothing ?? (row?.guest == nil ? .noGuest : nil)),
                .init(
                    "v", does: .refer, Phrase(nl: "doorverwijzen", en: "refer"),
                    unless: nothing ?? (row?.entry.waiting == 0 ? .nobodyAsks : nil)),
                .init(
                    .enter, "e", does: .open, Phrase(nl: "wijzigen", en: "edit"), unless: nothing),
                .init(
                    "x", does: .remove, Phrase(nl: "weghalen", en: "remove"), unless: nothing,
                    hinted: false),
                .init(.escape, "q", does: .close, Phrase(nl: "terug", en: "back")),
                .init(
                    "u", does: .undo, Phrase(nl: "ongedaan maken", en: "undo"), unless: reading,
                    hinted: false),
            ] + ListMove.keys(Command.move))
    }
}

extension Phrase {
    fileprivate static let noGuest = Phrase(
        nl: "kies eerst wie er was", en: "first choose who was there")
    fileprivate static let nobodyAsks = Phrase(
        nl: "niemand wacht hier op een doorverwijzing", en: "nobody here is waiting for a referral")
}
