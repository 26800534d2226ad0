internal import KaderDomain
internal import TerminalUI

/// The columns of the steps of a crisis, and what stands in them.
struct CrisisCells {
    /// The day on which a step may be late; nil where the crisis is closed, and nothing waits.
    private let today: Day?
    private let language: Language

    init(_ crisis: Crisis, on today: Day, _ language: Language) {
        self.today = crisis.state.isOpen ? today : nil
        self.language = language
    }

    /// From this width on a whole name has room beside the step.
    private static let wide = 100

    func columns(in width: Int) -> [TableColumn] {
        [
            TableColumn(Phrase.when[language], width: .fit, priority: 4),
            TableColumn(Phrase.what[language], width: .share(7), priority: 5),
            TableColumn(
                Phrase.who[language], width: width < Self.wide ? .share(3) : .fit, priority: 2),
            TableColumn(Phrase.state[language], width: .fit, priority: 3),
        ]
    }

    func cells(of line: CrisisLine) -> [String] {
        [
            line.step.due.short(in: language), line.step.title, line.who[language],
            (isLate(line) ? Phrase.late : line.step.state.brief)[language],
        ]
    }

    private func isLate(_ line: CrisisLine) -> Bool {
        today.map { line.step.isOverdue(on: $0) } ?? false
    }

    func role(of line: CrisisLine) -> Role {
        if isLate(line) { return .warning }
        return today != nil && line.step.state.isOpen ? .plain : .muted
    }
}

extension Phrase {
    fileprivate static let when = Phrase(nl: "Uiterlijk", en: "Due")
    fileprivate static let what = Phrase(nl: "Stap", en: "Step")
    fileprivate static let who = Phrase(nl: "Wie", en: "Who")
    fileprivate static let state = Phrase(nl: "Stand", en: "State")
    fileprivate static let late = Phrase(nl: "te laat", en: "late")
}
