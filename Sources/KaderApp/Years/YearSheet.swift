internal import KaderDomain
internal import TerminalUI

/// The actions of all plans of a year in time, of the country or of one region.
struct YearSheet: Hashable, Sendable {
    let year: Int

    /// The code of the region; nil for the whole country.
    let region: String?

    /// By deadline.
    let actions: [YearAction]
    var selection = 0

    init(_ year: Int, region: String?, _ actions: [YearAction]) {
        self.year = year
        self.region = region
        self.actions = actions
    }

    var action: YearAction? { actions.indices.contains(selection) ? actions[selection] : nil }

    enum Command: Hashable, Sendable {
        case move(Int), year(Int)
        case chooseRegion, open, close
    }

    func keys(canChange: Bool) -> KeyTable<Command> {
        let nothing: Phrase? =
            actions.isEmpty ? Phrase(nl: "er is niets gekozen", en: "nothing is selected") : nil
        return KeyTable(
            [
                .init(
                    .enter, does: .open, Phrase(nl: "openen", en: "open"),
                    unless: canChange ? nothing : .onlyReading),
                .init("p", .left, does: .year(-1), Phrase(nl: "jaar eerder", en: "year before")),
                .init("n", .right, does: .year(1), Phrase(nl: "jaar later", en: "year after")),
                .init("r", does: .chooseRegion, Phrase(nl: "regio", en: "region")),
                .init(.escape, "q", does: .close, Phrase(nl: "terug", en: "back")),
            ] + ListMove.keys(turningBy: .space, Command.move))
    }

    /// The same with the keyboard on a row that is there.
    func selecting(_ row: Int) -> YearSheet {
        var sheet = self
        sheet.selection = max(0, min(row, actions.count - 1))
        return sheet
    }

    /// The same after it was read again: the keyboard stays on its action.
    func renewed(by read: YearSheet) -> YearSheet {
        let found = action.flatMap { old in read.actions.firstIndex { $0.id == old.id } }
        return read.selecting(found ?? (year == read.year ? selection : 0))
    }
}
