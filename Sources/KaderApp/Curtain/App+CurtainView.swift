internal import KaderDomain
internal import TerminalUI

extension App {
    /// The whole screen while a curtain hangs: nothing of what is behind it.
    func canvas(of curtain: Curtain) -> Canvas {
        var canvas = Canvas(size: size)
        switch curtain {
        case .drawn:
            let wayBack = own.filled(Phrase.showAgain, language)
            write([Line("\(now.time)", .title), Line(""), Line(wayBack, .muted)], on: &canvas)
        case .locked(let state): draw(state, on: &canvas)
        }
        return canvas
    }

    private func draw(_ state: LockState, on canvas: inout Canvas) {
        let names = names(state)
        let dots = String(repeating: "*", count: state.typed.count)
        let question = Phrase(nl: "Wie ben je?", en: "Who are you?")[language]
        let pin = Phrase(nl: "Pincode", en: "PIN")[language] + ": " + dots
        let rest = [
            Line(""), Line(state.isTrying ? Phrase.trying[language] : pin, .plain), Line(""),
            Line(
                state.complaint?[language] ?? Phrase.howTo[language],
                state.complaint == nil ? .muted : .warning),
        ]
        write([Line(question, .title), Line("")] + names + rest, on: &canvas)
    }

    /// In little room only those around the one that is chosen.
    private func names(_ state: LockState) -> [Line] {
        let room = max(1, size.rows - 8)
        let first = min(max(0, state.selected - room / 2), max(0, state.people.count - room))
        return state.people.indices.dropFirst(first).prefix(room).map { index in
            let isChosen = index == state.selected
            return Line(
                (isChosen ? "> " : "  ") + state.people[index].name, isChosen ? .accent : .plain)
        }
    }

    /// In the middle.
    private func write(_ lines: [Line], on canvas: inout Canvas) {
        let columns = min(60, size.columns)
        let top = max(0, (size.rows - lines.count) / 2)
        for (index, line) in lines.enumerated() where top + index < size.rows {
            line.draw(
                on: &canvas,
                in: Frame(
                    column: (size.columns - columns) / 2, row: top + index, columns: columns,
                    rows: 1))
        }
    }
}

extension Phrase {
    fileprivate static let howTo = Phrase(
        nl: "↑↓ wie · cijfers en Enter · Ctrl-C sluit af",
        en: "↑↓ who · digits and Enter · Ctrl-C leaves")
    fileprivate static let showAgain = Phrase(
        nl: "{everywhere.hide|F5} laat alles weer zien", en: "{everywhere.hide|F5} shows it again")
    fileprivate static let trying = Phrase(nl: "Even kijken…", en: "One moment…")
}
