public import KaderDomain
internal import KaderStore
public import TerminalUI

extension CrisisStepForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (language, store) = (dependencies.language, dependencies.store)
        let old = try id.map { try store.crisisStep($0).step }
        let owner = try old?.owner.map { try store.contact($0) }
        return [
            FormField(
                id: "title", label: Phrase(nl: "Wat", en: "What")[language],
                kind: .text(maximum: 160), text: old?.title ?? "", isRequired: true),
            FormField(
                id: "due", label: Phrase(nl: "Uiterlijk", en: "Due")[language], kind: .day,
                text: (old?.due ?? store.now.day + 7).typed, isRequired: true),
            PersonField.field(
                "owner", Phrase(nl: "Wie", en: "Who"), chosen: owner, language, isRequired: false),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "owner" ? try PersonField.options(matching: query, in: dependencies.store) : nil
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        guard let id else {
            let made = try step(dependencies.newId(), values, keeping: nil, today: today)
            try store.add(made)
            return SavedForm(
                .saved, option: ChoiceOption(id: made.id.description, label: made.title))
        }
        let old = try store.crisisStep(id).step
        try store.edit(
            try step(id, values, keeping: old, today: today),
            from: try step(id, original, keeping: old, today: today), overriding: overriding)
        return SavedForm(.saved)
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        try PersonField.labels(of: conflict, in: dependencies.store)
    }
}
