internal import KaderDomain
internal import TerminalUI

/// What is done with a company in crisis, on its card (S58).
extension EmployersPane {
    var selectedStep: CrisisLine? { crisis?.steps.first { $0.id == step } }

    /// The one that is going on is opened; else one is begun.
    mutating func startCrisis() -> [Step<Self>] {
        guard let card else { return form { .crisisStart(CrisisStartForm($0)) } }
        guard let open = card.crises.first(where: \.crisis.state.isOpen) else {
            return [.open(.crisisStart(CrisisStartForm(card.employer)))]
        }
        row = .crisis(open.id)
        return self.open(open.id)
    }

    mutating func open(_ id: Crisis.ID) -> [Step<Self>] {
        (openedCrisis, crisis, step) = (id, nil, nil)
        return [.run(.openCrisis(id))]
    }

    /// A step that is there no more leaves the keyboard on the one in its place.
    mutating func accept(_ detail: CrisisDetail) {
        guard detail.id == openedCrisis else { return }
        let place = crisis?.steps.firstIndex { $0.id == step }
        crisis = detail
        if let made = detail.steps.first(where: { $0.id.description == expected }) {
            (step, expected) = (made.id, nil)
        }
        guard !detail.steps.isEmpty else { return step = nil }
        guard !detail.steps.contains(where: { $0.id == step }) else { return }
        let first = detail.steps.first { $0.step.state.isOpen } ?? detail.steps.first
        let last = detail.steps.count - 1
        step = place.map { detail.steps[min($0, last)].id } ?? first?.id
    }

    func doInCrisis(_ move: CrisisMove) -> [Step<Self>] {
        guard let crisis = crisis?.crisis else { return [] }
        switch move {
        case .add: return [.open(.crisisStep(CrisisStepForm(in: crisis)))]
        case .close: return close(crisis)
        case .closeLeavingSteps:
            return [.open(.crisisClose(CrisisCloseForm(crisis.id, leavingSteps: true)))]
        case .finish, .drop, .edit, .remove, .shift:
            return selectedStep.map { change($0.step, move) } ?? []
        }
    }

    private func change(_ step: CrisisStep, _ move: CrisisMove) -> [Step<Self>] {
        switch move {
        case .finish:
            let state: CrisisStep.State = step.state.isOpen ? .done(on: today) : .open
            return changing(step, try? step.with(state: state))
        case .shift(let weeks): return changing(step, try? step.with(due: step.due + weeks * 7))
        case .drop: return [.open(.crisisStepDrop(CrisisStepDropForm(step)))]
        case .remove: return [.run(.removeStep(step))]
        default: return [.open(.crisisStep(CrisisStepForm(editing: step)))]
        }
    }

    private func changing(_ step: CrisisStep, _ changed: CrisisStep?) -> [Step<Self>] {
        changed.map { [.run(.change(step, to: $0))] } ?? []
    }

    /// What is closed goes on; what has steps to do is asked about.
    private func close(_ crisis: Crisis) -> [Step<Self>] {
        guard crisis.state.isOpen else { return [.run(.reopenCrisis(crisis))] }
        let open = self.crisis?.entry.openSteps ?? 0
        guard open > 0 else { return [.open(.crisisClose(CrisisCloseForm(crisis.id)))] }
        return [
            .ask(
                Question(
                    Phrase(nl: "Crisis afsluiten", en: "Close the crisis"),
                    lines: [.stillOpen(open)],
                    choices: [
                        .init(
                            "c", Phrase(nl: "ja, laat ze open", en: "yes, leave them open"),
                            .crisis(.closeLeavingSteps))
                    ]))
        ]
    }
}

extension Phrase {
    fileprivate static func stillOpen(_ count: Int) -> Phrase {
        Phrase(
            nl: count == 1
                ? "1 stap is nog te doen. Toch afsluiten?"
                : "\(count) stappen zijn nog te doen. Toch afsluiten?",
            en: count == 1
                ? "1 step is not done yet. Close anyway?"
                : "\(count) steps are not done yet. Close anyway?")
    }
}
