internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension EstablishmentForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let old = try id.map { try dependencies.store.establishment($0) }
        return [
            FormField(
                id: "name", label: Phrase(nl: "Naam", en: "Name")[dependencies.language],
                kind: .text(maximum: 80), text: old?.name ?? ""),
            PlaceField.municipality(old?.municipality ?? "", dependencies),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "municipality" ? PlaceField.municipalities(matching: query, dependencies) : nil
    }

    /// A place of work of a part stays one of the part.
    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        guard let id else {
            let made = try establishment(dependencies.newId(), values, of: employer)
            try store.add(made)
            return SavedForm(
                .saved, option: ChoiceOption(id: made.id.description, label: made.name))
        }
        let owner = try store.establishment(id).employer
        try store.edit(
            try establishment(id, values, of: owner),
            from: try establishment(id, original, of: owner),
            overriding: overriding)
        return SavedForm(.saved)
    }
}
