internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import TerminalUI

// MARK: - What a crisis gets when it starts

extension App {
    /// Lets the person choose which step to change, by day; those that are in use no more at the end,
    /// and then a new one.
    ///
    /// - Parameter hasOwn: whether any can be taken out.
    mutating func show(_ playbooks: Playbooks, hasOwn: Bool) {
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
        let options = known + [new] + (hasOwn ? [Self.removal] : [])
        sheets.append(.pick(PickState(pick: Pick(title, options: options))))
    }

    private static var removal: Pick<Addressed>.Option {
        Pick<Addressed>.Option(
            Phrase(nl: "een eigen stap weghalen", en: "remove a step of your own"),
            Addressed(.openForm(.playbookStepRemoval(PlaybookStepRemovalForm()))))
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
            let playbooks = try dependencies.store.playbooks(over: standard)
            send(.playbooksRead(playbooks, hasOwn: !playbooks.own(over: standard).isEmpty))
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }
}
