internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension RestrictionForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        return [
            PersonField.field("contact", Phrase(nl: "Wie", en: "Who"), chosen: nil, language),
            FormField(
                id: "reason", label: Phrase(nl: "Waarom", en: "Why")[language],
                kind: .text(maximum: 200), isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let contact: Contact.ID = values.identifier("contact") else {
            throw PrivacyError.nobody
        }
        try dependencies.store.restrict(
            dependencies.newId(), contact, because: values.text("reason"))
        return SavedForm(
            Phrase(
                nl: "Beperkt: niets van diegene verandert, tot dat wordt opgeheven.",
                en: "Restricted: nothing about them changes until this is lifted."
            ).undoable)
    }
}
