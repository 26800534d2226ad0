public import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension EmployerForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (language, store) = (dependencies.language, dependencies.store)
        let old = try id.map { try store.employer($0) }
        return [
            FormField(
                id: "name", label: Phrase(nl: "Naam", en: "Name")[language],
                kind: .text(maximum: 80), text: old?.name ?? name, isRequired: true),
            FormField(
                id: "aliases", label: Phrase(nl: "Andere namen", en: "Other names")[language],
                kind: .longText(rows: 3), text: old?.aliases.joined(separator: "\n") ?? ""),
            PlaceField.sector(old?.sector ?? "", dependencies),
            PlaceField.municipality(old?.municipality ?? "", dependencies),
            PersonField.field(
                "official", Phrase(nl: "Bestuurder", en: "Official"),
                chosen: try old?.official.map { try store.contact($0) }, language,
                isRequired: false),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        switch id {
        case "official": try PersonField.options(matching: query, in: dependencies.store)
        case "municipality": PlaceField.municipalities(matching: query, dependencies)
        default: nil
        }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        guard let id else {
            let made = try employer(dependencies.newId(), values, keeping: nil)
            try store.add(made)
            return SavedForm(
                Phrase(
                    nl: "Werkgever toegevoegd: \(made.name).", en: "Employer added: \(made.name)."),
                option: ChoiceOption(id: made.id.description, label: made.name))
        }
        let present = try store.employer(id)
        try store.edit(
            try employer(id, values, keeping: present),
            from: try employer(id, original, keeping: present), overriding: overriding)
        return SavedForm(.saved)
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        try PersonField.labels(of: conflict, in: dependencies.store)
    }
}
