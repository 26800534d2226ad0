internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import TerminalUI

// MARK: - What a crisis gets when it starts

extension App {
    /// Lets the person choose which step to change, by day; those that are in use no more at the end,
    /// and then a new one.
    mutating func show(_ playbooks: Playbooks) {
        let steps = playbooks.all.filter(\.isActive) + playbooks.all.filter { !$0.isActive }
        let known = steps.map { step in
            Pick<Addressed>.Option(
                step.line, detail: step.role?.label[language] ?? "",
                Addressed(.openForm(.playbookStep(PlaybookStepForm(step)))))
        }
        let new = Pick<Addressed>.Option(
            Phrase(nl: "nieuwe stap", en: "new step"),
            Addressed(.openForm(.playbookStep(PlaybookStepForm()))))
        let title = Phrase(nl: "Draaiboek: welke stap?", en: "Playbook: which step?")
        sheets.append(.pick(PickState(pick: Pick(title, options: known + [new]))))
    }
}

extension PlaybookStep {
    /// `dag 3: Bel de curator`; first the playbook where it is one's own.
    fileprivate var line: Phrase {
        let own = playbook == PlaybookStep.bankruptcy ? "" : "\(playbook) · "
        let (nl, en) = isActive ? ("", "") : (" (niet in gebruik)", " (not in use)")
        return Phrase(
            nl: "\(own)dag \(days): \(title.nl)\(nl)", en: "\(own)day \(days): \(title.en)\(en)")
    }
}

extension Work {
    static let readPlaybooks = Work("read playbooks") { dependencies, send in
        do {
            let standard = dependencies.reference.playbookSteps
            send(.playbooksRead(try dependencies.store.playbooks(over: standard)))
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }
}
