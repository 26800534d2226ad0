public import KaderDomain
internal import KaderStore
public import TerminalUI

extension WalkInForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let texts = [
            FormField(
                id: "name", label: Phrase(nl: "Voornaam", en: "First name")[language],
                kind: .text(maximum: WalkIn.longest), text: try walkIn(dependencies)?.name ?? ""),
            FormField(
                id: "about", label: Phrase(nl: "Waarover", en: "About")[language],
                kind: .text(maximum: WalkIn.longest),
                text: try walkIn(dependencies)?.about ?? "",
                note: Phrase(nl: "geen medische gegevens", en: "no medical details")[language]),
        ]
        guard let walkIn = try walkIn(dependencies) else { return texts }
        let person = try walkIn.contact.map { try dependencies.store.contact($0) }
        return texts + [
            PersonField.field(
                "contact", Phrase(nl: "Persoon", en: "Person"), chosen: person, language,
                isRequired: false)
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "contact" else { return nil }
        return try PersonField.options(matching: query, in: dependencies.store)
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        try PersonField.labels(of: conflict, in: dependencies.store)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        guard let walkIn = try walkIn(dependencies) else {
            let made = try store.addWalkIn(
                dependencies.newId(), in: house, name: values.text("name"),
                about: values.text("about"))
            return SavedForm(.here(made), option: made.option)
        }
        try store.edit(
            changed(walkIn, values), from: changed(walkIn, original), overriding: overriding)
        return SavedForm(.saved)
    }

    private func walkIn(_ dependencies: Dependencies) throws -> WalkIn? {
        try id.flatMap { try dependencies.store.visit(.walkIn($0)).walkIn }
    }

    private func changed(_ walkIn: WalkIn, _ values: FormValues) -> WalkIn {
        var changed = walkIn
        changed.name = values.text("name")
        changed.about = values.text("about")
        changed.contact = values.identifier("contact")
        return changed
    }
}

extension Visit {
    fileprivate var option: ChoiceOption? {
        walkIn.map { ChoiceOption(id: $0.id.description, label: name) }
    }
}

extension Phrase {
    fileprivate static func here(_ visit: Visit) -> Phrase {
        let (name, number) = (visit.shownName, visit.walkIn?.number ?? 0)
        return Phrase(
            nl: "\(name.nl.capitalisedFirst) is binnen, nummer \(number).",
            en: "\(name.en.capitalisedFirst) is here, number \(number).")
    }
}
