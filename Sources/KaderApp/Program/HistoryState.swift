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

    /// What is shown on a screen of so many columns, without a border.
    func view(columns: Int) -> DetailView {
        DetailView(
            "",
            sections: lines.map { line in
                let rows = line.rows(columns: columns - Self.around)
                return DetailSection(line.heading, rows: rows.map { .text($0) })
            }, top: top)
    }

    /// The border, a blank before each row and the bar behind it.
    private static let around = 4
}

extension HistoryLine {
    fileprivate func rows(columns: Int) -> [String] {
        guard let narrow, changes.contains(where: { $0.count > columns }) else { return changes }
        return narrow
    }
}
