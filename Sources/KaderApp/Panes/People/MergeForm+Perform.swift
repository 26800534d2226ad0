internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension MergeForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (store, language) = (dependencies.store, dependencies.language)
        let stays = try store.contact(whole)
        guard let part else {
            return [told("whole", .stays, stays, language), try other(than: stays, dependencies)]
        }
        let goes = try store.contact(part)
        return [told("whole", .stays, stays, language), told("part", .goes, goes, language)]
            + ContactField.allCases.compactMap { choice($0, stays, goes, language) }
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "other" else { return nil }
        guard query.isEmpty else {
            return try PersonField.options(matching: query, in: dependencies.store)
                .filter { $0.id != whole.description }
        }
        return try alike(try dependencies.store.contact(whole), dependencies)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let part else { throw IncompleteForm() }
        let store = dependencies.store
        let goes = try store.contact(part)
        try store.merge(
            person: part, into: whole,
            taking: Set(ContactField.allCases.filter { values.isOn($0.rawValue) }))
        let stays = try store.contact(whole)
        return SavedForm(.merged(goes.name, stays.name), option: PersonField.option(stays))
    }

    /// Who may be the same comes first, with why.
    private func other(than stays: Contact, _ dependencies: Dependencies) throws -> FormField {
        let alike = try alike(stays, dependencies)
        return FormField(
            id: "other", label: Phrase.same[dependencies.language],
            kind: .choice(
                ChoiceState(
                    options: alike, chosen: alike.first.map { [$0.id] } ?? [], filters: false)),
            note: Phrase.typeToFind[dependencies.language], isRequired: true)
    }

    private func alike(
        _ stays: Contact, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        try dependencies.store.resembling(stays, limit: 8).map { resemblance in
            ChoiceOption(
                id: resemblance.id.description, label: resemblance.contact.name.description,
                detail: resemblance.told(dependencies.language))
        }
    }

    private func told(
        _ id: String, _ label: Phrase, _ contact: Contact, _ language: Language
    ) -> FormField {
        let parts = [contact.name.description, contact.town].filter { !$0.isEmpty }
        return FormField(
            id: id, label: label[language], kind: .text(maximum: 120),
            text: parts.joined(separator: " · "), isReadOnly: true)
    }

    /// Both beside each other; nil where they are the same or there is nothing to take.
    private func choice(
        _ field: ContactField, _ stays: Contact, _ goes: Contact, _ language: Language
    ) -> FormField? {
        let (own, other) = (field.text(of: stays, in: language), field.text(of: goes, in: language))
        guard !other.isEmpty, own != other else { return nil }
        return FormField(
            id: field.rawValue, label: field.label[language], kind: .toggle(own.isEmpty),
            note: Phrase.choice(own, other)[language])
    }
}

extension Phrase {
    fileprivate static let stays = Phrase(nl: "Wie blijft", en: "Who stays")
    fileprivate static let goes = Phrase(nl: "Gaat erin op", en: "Becomes part")
    fileprivate static let typeToFind = Phrase(
        nl: "typ een naam, nummer of plaats", en: "type a name, number or place")
    fileprivate static let same = Phrase(nl: "Is dezelfde als", en: "Is the same as")

    fileprivate static func choice(_ own: String, _ other: String) -> Phrase {
        own.isEmpty
            ? Phrase(nl: "ja: \(other) · nee: leeg", en: "yes: \(other) · no: blank")
            : Phrase(nl: "nee: \(own) · ja: \(other)", en: "no: \(own) · yes: \(other)")
    }

    fileprivate static func merged(_ part: PersonName, _ whole: PersonName) -> Phrase {
        Phrase(
            nl: "\(part) is nu deel van \(whole). {everywhere.undo|u} maakt er weer twee van.",
            en: "\(part) is part of \(whole) now. {everywhere.undo|u} makes them two again.")
    }
}
