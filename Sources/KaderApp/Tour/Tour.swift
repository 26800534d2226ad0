internal import KaderDomain
internal import TerminalUI

/// The tour: the program itself over fictional data in memory, with a box below it that says what to
/// do next and waits until it was done.
///
/// What is practised on is a whole ``App``, which ends above the box. So nothing under the box is
/// hidden, and nothing of the person's own file can change.
struct Tour: Sendable {
    /// So that a program can hold another one.
    private indirect enum Practice {
        case program(App)
    }

    private var practice: Practice
    private let dependencies: Dependencies

    /// The step that is asked now; always one of ``TourStep/all``.
    private(set) var place = 0

    /// The program that is practised on.
    var app: App {
        get {
            switch practice {
            case .program(let app): app
            }
        }
        set { practice = .program(newValue) }
    }

    /// Whether Esc was pressed just now, before the last step.
    private var hasAsked = false

    var step: TourStep { TourStep.all[place] }

    /// What Esc comes to where it has nothing else to close.
    ///
    /// - Returns: whether the tour is to end: before its last step only at a second Esc.
    mutating func leaves() -> Bool {
        if hasAsked || place + 1 == TourStep.all.count { return true }
        hasAsked = true
        app.notice = Notice(.escapeAgain)
        return false
    }

    mutating func stays() { hasAsked = false }

    /// - Parameters:
    ///   - dependencies: over fictional data that may be lost.
    ///   - size: of the whole screen.
    init(_ dependencies: Dependencies, size: Size) {
        self.dependencies = dependencies
        practice = .program(App(dependencies, size: Self.room(in: size)))
    }

    /// What is to be done first.
    var start: [Work] { (app.start + app.startUnseen).map(aside) }

    /// Whether Esc has nothing else to close.
    var isAtRest: Bool {
        app.sheets.isEmpty && !app.isFiltering && app.panes[app.focus].filter.isEmpty
            && app.panes[app.focus].keys.binding(for: .escape) == nil
    }

    /// Does it in the program that is practised on, and goes on where that was what was asked.
    mutating func update(_ message: AppMessage) -> [Work] {
        let before = app
        let works = app.update(message)
        let moment = TourMoment(before: before, message: message, works: works, after: app)
        if place + 1 < TourStep.all.count, step.isDone(moment) { place += 1 }
        return works.map(aside)
    }

    mutating func resize(to size: Size) {
        _ = app.update(.event(.resize(Self.room(in: size))))
    }

    /// The rows of the box.
    static let rows = 4

    private static func room(in size: Size) -> Size {
        Size(columns: size.columns, rows: max(0, size.rows - rows))
    }

    /// The same over the data of the tour, and what comes of it goes to its program.
    private func aside(_ work: Work) -> Work {
        let dependencies = dependencies
        return Work(work.name) { _, send in
            work.run(dependencies) { send(.tour(.practice($0))) }
        }
    }
}

extension Phrase {
    fileprivate static let escapeAgain = Phrase(
        nl: "Nog eens Esc sluit de rondleiding.", en: "Esc once more closes the tour.")
}
