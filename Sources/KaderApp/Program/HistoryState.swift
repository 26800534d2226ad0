internal import KaderDomain
internal import TerminalUI

/// Who changed a thing when, or any text to be read.
struct HistoryState: Hashable, Sendable {
    let title: String
    let lines: [HistoryLine]

    /// What the lines say, where that is a protected note: it can be withdrawn here.
    var note: ProtectedNote?
    var top = 0

    enum Command: Hashable, Sendable {
        case withdraw, close
        case scroll(Int)
    }

    /// The keys of the sheet. The status line tells them.
    var keys: KeyTable<Command> { Self.keys(canWithdraw: note != nil) }

    static func keys(canWithdraw: Bool) -> KeyTable<Command> {
        let withdrawing: [KeyTable<Command>.Binding] =
            canWithdraw
            ? [.init("x", does: .withdraw, Phrase(nl: "intrekken", en: "withdraw"))] : []
        return KeyTable(
            withdrawing + [
                .init(
                    .escape, .left, .enter, "h", "q", does: .close, Phrase(nl: "terug", en: "back"))
            ] + ListMove.keys(turningBy: .space, Command.scroll))
    }

    /// What is shown, without a border.
    var view: DetailView {
        DetailView(
            "",
            sections: lines.map { line in
                DetailSection(line.heading, rows: line.changes.map { .text($0) })
            }, top: top)
    }
}
