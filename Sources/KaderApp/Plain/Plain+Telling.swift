internal import KaderDomain
internal import TerminalUI

extension Plain {
    /// What was said, and what there is to see now: all of it where it is new, and only the row with
    /// the keyboard where nothing but that changed.
    mutating func tell() -> [String] {
        let said = notice + copied
        guard !isOver else { return said }
        if case .form(let form) = app.sheets.last { return said + tell(form) }
        let page = page
        defer { told = page }
        guard page.texts == told.texts else { return said + [""] + page.spoken(in: language) }
        let isElsewhere = page.selected != told.selected
        return said + (isElsewhere ? page.selected.map { [$0.spoken(in: language)] } ?? [] : [])
    }

    /// All there is to see once more.
    mutating func tellAgain() { told = PlainPage() }

    private var notice: [String] {
        app.notice.map { [app.own.filled($0.phrase, language)] } ?? []
    }

    /// There is no clipboard: what is copied is told.
    private var copied: [String] {
        mutating get {
            var text: String?
            rehearsal.perform { app in
                text = app.takeCopied()
                return []
            }
            return text?.split(whereSeparator: \.isNewline).map(String.init) ?? []
        }
    }

    /// The focused pane, or the sheet over it, as lines. An agenda is told as the list that it is
    /// on a narrow screen.
    var page: PlainPage {
        let page = PlainPage(app)
        guard page.isAgenda else { return page }
        var app = app
        app.size = PlainPage.narrow
        return PlainPage(app)
    }
}
