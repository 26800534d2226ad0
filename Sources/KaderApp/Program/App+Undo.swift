internal import KaderDomain
internal import KaderStore
internal import TerminalUI

// MARK: - Taking back what is not on the screen

/// What is on the screen, to know by whether a step is.
struct OnScreen: Sendable {
    let text: String

    /// Those that are in view.
    let panes: [any ErasedPane]

    /// Whether somebody who looks at this sees what the step was about: its name, or a list of such
    /// things. People are in many lists by their name alone.
    func shows(_ step: LastStep) -> Bool {
        let about = step.report.about
        if !about.isEmpty, text.contains(about) { return true }
        let kinds = step.kinds == ["contact"] ? step.kinds : step.kinds.subtracting(["contact"])
        return panes.contains { pane in
            if kinds == ["contact"] { return pane.place == PeoplePane.place }
            return !pane.reread(after: Changed(kinds, visits: nil)).isEmpty
        }
    }
}

extension App {
    /// Takes back the last step; where that is of something that is not on the screen, asks first. What
    /// a form has just stored is taken back at once: that is what the person means.
    func takeBack() -> Work {
        guard keysSinceSaving > 1 else { return .undo }
        let visible = isSideBySide ? panes.indices.filter { !panes[$0].standsAlone } : [focus]
        return .undo(where: OnScreen(text: canvas().text, panes: visible.map { panes[$0] }))
    }

    mutating func ask(about step: UndoReport) {
        let label = step.command.label
        sheets.append(
            .question(
                Question(
                    Phrase(nl: "Ongedaan maken", en: "Undo"),
                    lines: [
                        Phrase(
                            nl: "Je laatste stap staat niet op dit scherm: \(label.nl).",
                            en: "Your last step is not on this screen: \(label.en)."),
                        step.subject,
                    ],
                    choices: [
                        .init("u", Phrase(nl: "terug", en: "take it back"), Addressed(.takeBack)),
                        .init("n", Phrase(nl: "laat staan", en: "leave it"), Addressed(.leaveBe)),
                    ]), selected: 0))
    }
}

extension Work {
    /// Takes back the last step where that is on the screen, and else tells what it is.
    static func undo(where screen: OnScreen) -> Work {
        Work("undo") { dependencies, send in
            if let step = try? dependencies.store.lastStep(), !screen.shows(step) {
                send(.doubtUndo(step.report))
            } else {
                Work.undo.run(dependencies, send)
            }
        }
    }
}
