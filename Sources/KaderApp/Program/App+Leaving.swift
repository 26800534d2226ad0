internal import KaderDomain
internal import TerminalUI

// MARK: - Leaving the program

extension App {
    /// Leaves from wherever one is. What was typed in forms is kept as drafts; of a protected note none
    /// is, so then the person is asked first.
    mutating func leaveProgram() -> [Work] {
        if isAskingToLeave { sheets.removeLast() } else if losesSomething { return askToLeave() }
        isOver = true
        return keepDrafts()
    }

    private var losesSomething: Bool {
        sheets.contains { sheet in
            guard case .form(let form) = sheet else { return false }
            return form.isChanged && form.kind.definition.isProtected
        }
    }

    private var isAskingToLeave: Bool {
        guard case .question(let question, _, _)? = sheets.last else { return false }
        return question.title == .leaveWithoutNote
    }

    private mutating func askToLeave() -> [Work] {
        let question = Question(
            .leaveWithoutNote, lines: [.noDraftOfNote],
            choices: [
                .init("b", Phrase(nl: "blijven", en: "stay"), Addressed(.draftsRead([]))),
                .init("w", Phrase(nl: "weggaan", en: "leave"), Addressed(.hangUp)),
            ])
        sheets.append(.question(question, selected: 0))
        return []
    }
}

extension Phrase {
    fileprivate static let leaveWithoutNote = Phrase(
        nl: "Weggaan zonder deze notitie?", en: "Leave without this note?")
    fileprivate static let noDraftOfNote = Phrase(
        nl: "Van een beschermde notitie blijft geen klad: wat je typte is dan weg.",
        en: "A protected note leaves no draft: what you typed is lost then.")
}
