internal import KaderDomain
internal import TerminalUI

extension App {
    mutating func press(_ key: Key, in history: HistoryState) -> [Work] {
        switch history.keys.with(own, of: HistoryState.self).binding(for: key)?.message {
        case .withdraw:
            guard let note = history.note else { return [] }
            sheets.removeLast()
            return open(.protectedWithdrawal(ProtectedWithdrawalForm(note)))
        case .close: sheets.removeLast()
        case .scroll(let step):
            var history = history
            history.top = min(
                max(0, history.top + step), lastTop(of: history.view(columns: size.columns)))
            replace(.history(history))
        case nil: break
        }
        return []
    }

    /// So far that the last line of a text over the whole screen is in view.
    func lastTop(of text: DetailView) -> Int {
        max(0, text.lineCount(columns: max(1, size.columns - 3)) - (size.rows - 4))
    }
}
