internal import KaderDomain
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
}

extension Phrase {
    fileprivate static func added(_ contact: Contact) -> Phrase {
        Phrase(nl: "Persoon toegevoegd: \(contact.name).", en: "Person added: \(contact.name).")
    }
}
