internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension PlaybookStepForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (language, old) = (dependencies.language, try present(dependencies))
        let roles = CrisisRole.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return [
            text("nl", Phrase(nl: "Wat", en: "What (Dutch)"), old?.title.nl ?? "", language),
            text(
                "en", Phrase(nl: "In het Engels", en: "In English"), old?.title.en ?? "", language),
            FormField(
                id: "days", label: Phrase(nl: "Dagen na start", en: "Days after start")[language],
                kind: .text(maximum: 3), text: old.map { "\($0.days)" } ?? "",
                note: Phrase(nl: "dit is ook de volgorde", en: "this is the order too")[language],
                isRequired: true),
            FormField(
                id: "role", label: Phrase(nl: "Wie", en: "Who")[language],
                kind: .choice(
                    ChoiceState(
                        options: roles, chosen: [old?.role?.rawValue].compactMap(\.self)))),
        ] + [old == nil ? playbook(language) : active(old?.isActive ?? true, language)]
    }

    private func text(
        _ id: String, _ label: Phrase, _ text: String, _ language: Language
    ) -> FormField {
        FormField(
            id: id, label: label[language], kind: .text(maximum: 160), text: text,
            isRequired: id == "nl")
    }

    private func playbook(_ language: Language) -> FormField {
        FormField(
            id: "playbook", label: Phrase(nl: "Draaiboek", en: "Playbook")[language],
            kind: .text(maximum: 40), text: PlaybookStep.bankruptcy,
            note: Phrase(
                nl: "bankruptcy: faillissement; een ander woord begint een eigen draaiboek",
                en: "another word begins a playbook of your own")[language], isRequired: true)
    }

    private func active(_ isActive: Bool, _ language: Language) -> FormField {
        FormField(
            id: "active", label: Phrase(nl: "In gebruik", en: "In use")[language],
            kind: .toggle(isActive),
            note: Phrase(
                nl: "uit: een nieuwe crisis krijgt deze stap niet",
                en: "off: a new crisis does not get this step")[language])
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        guard let code else {
            let all = try store.playbooks(over: dependencies.reference.playbookSteps)
            guard let made = added(values, to: all) else { throw CrisisError.untitled }
            try store.edit(made, from: nil)
            return SavedForm(.saved)
        }
        guard let edited = step(code, values), let seen = step(code, original) else {
            throw CrisisError.untitled
        }
        try store.edit(edited, from: seen, overriding: overriding)
        return SavedForm(.saved)
    }

    /// Under the first code of its playbook that is free: `bankruptcy.step-12`.
    private func added(_ values: FormValues, to all: Playbooks) -> PlaybookStep? {
        let playbook = values.text("playbook")
        let codes = Set(all.all.map(\.code))
        let number = (1...codes.count + 1).first { !codes.contains("\(playbook).step-\($0)") }
        return number.flatMap { step("\(playbook).step-\($0)", values) }?.inUse
    }

    private func present(_ dependencies: Dependencies) throws -> PlaybookStep? {
        guard let code else { return nil }
        let all = try dependencies.store.playbooks(over: dependencies.reference.playbookSteps)
        guard let step = all[code] else {
            throw StoreError.notFound(kind: "playbookStep", id: code)
        }
        return step
    }
}

extension PlaybookStep {
    /// The same, as a crisis that starts gets it.
    fileprivate var inUse: PlaybookStep? {
        PlaybookStep(code, title, days: days, role: role)
    }
}
