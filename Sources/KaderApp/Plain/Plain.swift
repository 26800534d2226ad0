internal import KaderDomain
internal import KaderStore
internal import TerminalUI

/// The program as numbered lines: for screen readers, and for terminals that can only print.
///
/// It is the same ``App``, and the same keys do the same. What would be on the screen is told as lines;
/// each line that is typed becomes keys, the choice of a row, or the value of a field. All work is
/// done before the answer, and what is half typed in a form is kept as a draft after every line.
public struct Plain {
    var rehearsal: Rehearsal
    let dependencies: Dependencies

    /// The page that was told last.
    var told = PlainPage()

    /// The form whose name was told, and that of which every field was asked.
    var announced: OpenForm.ID?
    var asked: OpenForm.ID?

    public init(_ dependencies: Dependencies) {
        self.dependencies = dependencies
        dependencies.shown.begin(with: dependencies.store)
        rehearsal = Rehearsal(dependencies, size: PlainPage.wide)
        rehearsal.perform { app in
            app.isPlain = true
            app.spellsKeys = true
            return []
        }
    }

    var app: App { rehearsal.app }
    var language: Language { dependencies.language }

    /// Whether the person has left.
    public var isOver: Bool { app.isOver }

    /// Whether what is typed now is to be kept nowhere.
    public var isProtecting: Bool { app.isProtecting }

    /// What is told before anything is asked.
    public mutating func open() -> [String] {
        [title, PlainWords.howTo[language]] + tell()
    }

    /// What is asked; the answer is typed behind it.
    public var prompt: String {
        switch app.sheets.last {
        case nil: PlainWords.chooseOrDo[language]
        case .form(let form): prompt(of: form)
        case .question: PlainWords.choose[language]
        case .history: PlainWords.goOn[language]
        case .person, .services, .figures, .map, .waiting, .tax, .meetings, .year, .consultation,
            .bus:
            promptOfKeys
        case .help, .pick, .search, .palette, .theme, .macros: PlainWords.chooseOrFind[language]
        }
    }

    /// Does what was typed.
    /// - Returns: what is told of it, a line each.
    public mutating func answer(_ line: String) -> [String] {
        refresh()
        let words = line.trimmingBlanks
        var said: [String] = []
        switch app.sheets.last {
        case nil: said = answerPane(words)
        case .form(let form): said = answer(words, in: form)
        case .some(let sheet): said = answer(words, on: sheet)
        }
        rehearsal.send(.pause)
        rehearsal.send(.quiet)
        return said + tell()
    }

    /// Nobody types any more: what is half typed is kept.
    public mutating func end() {
        if !isOver { rehearsal.send(.hangUp) }
    }

    /// Presses keys as on a screen.
    mutating func press(_ keys: Key...) { rehearsal.press(keys) }

    /// Does something in a form, whatever key the person gave it.
    mutating func press(_ command: FormCommand) {
        rehearsal.press(Array(app.own.keys(of: command).prefix(1)))
    }

    /// Takes the time, and what others changed.
    private mutating func refresh() {
        rehearsal.perform { app in
            app.notice = nil
            return []
        }
        rehearsal.send(.minute(dependencies.store.now))
        let changed = dependencies.shown.take(from: dependencies.store)
        if !changed.isEmpty { rehearsal.send(.changed(changed)) }
    }

    private var title: String {
        app.titleBar.left.text.trimmingBlanks
    }
}
