internal import KaderDomain
internal import TerminalUI

extension ConsultationSheet {
    enum Command: Hashable, Sendable {
        case part(Int), add, open, mark, remove, chooseRegion, undo, close, filter, clearFilter
        case move(Int)
    }

    /// The keys of the sheet. The status line tells them.
    ///
    /// - Parameter canChange: whether the program writes.
    func keys(canChange: Bool) -> KeyTable<Command> {
        let reading: Phrase? = canChange ? nil : .onlyReading
        return Self.keys(
            reading: reading, nothing: reading ?? (row?.thing == nil ? .nothingSelected : nil),
            isMarked: marked != nil, isFiltered: !filter.isEmpty)
    }

    /// - Parameters:
    ///   - reading: why nothing is changed.
    ///   - nothing: why what is selected is not changed.
    ///   - isMarked: whether what is selected can be done.
    static func keys(
        reading: Phrase?, nothing: Phrase?, isMarked: Bool, isFiltered: Bool
    ) -> KeyTable<Command> {
        KeyTable(
            [
                .init("n", does: .add, Phrase(nl: "nieuw", en: "new"), unless: reading),
                .init(
                    .enter, "e", does: .open, Phrase(nl: "wijzigen", en: "edit"), unless: nothing),
                .init(
                    .space, does: .mark, Phrase(nl: "klaar of niet", en: "done or not"),
                    unless: nothing ?? (isMarked ? nil : .nothingToMark)),
                .init(.tab, does: .part(1), Phrase(nl: "volgend deel", en: "next part")),
                .init(
                    .backTab, does: .part(-1), Phrase(nl: "vorig deel", en: "previous part"),
                    hinted: false),
                .init("r", does: .chooseRegion, Phrase(nl: "andere regio", en: "other region")),
                .init(
                    "x", does: .remove, Phrase(nl: "weghalen", en: "remove"), unless: nothing,
                    hinted: false),
                .init(
                    "/", does: .filter, Phrase(nl: "filteren", en: "filter"), hinted: false),
                isFiltered
                    ? .init(
                        .escape, does: .clearFilter,
                        Phrase(nl: "filter wissen", en: "clear the filter"))
                    : .init(.escape, "q", does: .close, Phrase(nl: "terug", en: "back")),
                .init(
                    "u", does: .undo, Phrase(nl: "ongedaan maken", en: "undo"), unless: reading,
                    hinted: false),
            ] + ListMove.keys(Command.move))
    }

    /// The selected thing as done, or not done where it was; nil where that means nothing.
    var marked: ListedThing? { row?.thing?.marked(on: today) }
}

extension Phrase {
    fileprivate static let nothingToMark = Phrase(
        nl: "niets af te vinken; of schrijf eerst op wat eruit kwam",
        en: "nothing to tick off; or first write down what came of it")
}
