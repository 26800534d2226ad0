public import KaderDomain
internal import KaderStore
public import TerminalUI

extension ContactForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        fields(try id.map { try dependencies.store.contact($0) }, dependencies.language)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        if let known = values.choice("known").flatMap({ Contact.ID($0) }) {
            let contact = try dependencies.store.contact(known)
            return SavedForm(.known(contact), option: PersonField.option(contact))
        }
        let (store, id) = (dependencies.store, id ?? dependencies.newId())
        guard let contact = contact(id, in: values) else { throw IncompleteForm() }
        guard self.id != nil else {
            try store.add(contact)
            return SavedForm(.added(contact), option: PersonField.option(contact))
        }
        let before = self.contact(id, in: original) ?? contact
        try store.edit(contact, from: before, overriding: overriding)
        return SavedForm(.saved, option: PersonField.option(contact))
    }

    /// Who in the file may be the person that is typed, and why.
    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "known", let typed = contact(dependencies.newId(), in: values) else {
            return nil
        }
        return try dependencies.store.resembling(typed).map { resemblance in
            ChoiceOption(
                id: resemblance.id.description, label: resemblance.contact.name.description,
                detail: resemblance.told(dependencies.language))
        }
    }

    /// A name is chosen as a whole: the whole of theirs.
    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        guard let id, conflict.fields.contains(where: { field(ofColumn: $0.name) == "name" })
        else { return [:] }
        return [OpenForm.theirs("name"): try dependencies.store.contact(id).name.description]
    }
}

extension Phrase {
    fileprivate static func known(_ contact: Contact) -> Phrase {
        Phrase(nl: "Gekozen: \(contact.name).", en: "Chosen: \(contact.name).")
    }

    fileprivate static func added(_ contact: Contact) -> Phrase {
        Phrase(nl: "Persoon toegevoegd: \(contact.name).", en: "Person added: \(contact.name).")
    }
}
