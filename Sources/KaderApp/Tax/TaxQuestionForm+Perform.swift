internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension TaxQuestionForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (store, language) = (dependencies.store, dependencies.language)
        let old = try id.map { try store.taxQuestion($0).question }
        let asker = try old?.contact.map { [PersonField.option(try store.contact($0))] }
        return [
            FormField(
                id: "question", label: Phrase(nl: "Vraag", en: "Question")[language],
                kind: .longText(rows: 4), text: old?.question ?? "",
                note: Phrase(nl: "geen BSN", en: "no BSN")[language], isRequired: true),
            FormField(
                id: "answer", label: Phrase(nl: "Antwoord", en: "Answer")[language],
                kind: .longText(rows: 4), text: old?.answer ?? "",
                note: Phrase(nl: "leeg: de vraag wacht", en: "blank: it waits")[language]),
            asking(asker ?? [], dependencies),
        ]
    }

    /// Nobody need be named.
    private func asking(_ people: [ChoiceOption], _ dependencies: Dependencies) -> FormField {
        let language = dependencies.language
        return FormField(
            id: "contact", label: Phrase(nl: "Van wie", en: "Asked by")[language],
            kind: .choice(
                ChoiceState(
                    options: people, chosen: people.map(\.id),
                    allowsNew: Phrase(nl: "nieuwe persoon", en: "new person")[language],
                    filters: false)),
            note: Phrase(nl: "leeg: zonder naam", en: "blank: nobody named")[language])
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "contact" ? try ChoiceOption.people(matching: query, dependencies) : nil
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        guard let id else { return try add(values, dependencies) }
        let old = try store.taxQuestion(id).question
        let seen = try changed(old, original)
        if old.isOpen, !values.text("answer").isEmpty,
            try changed(old, values).question == seen.question, contact(values) == seen.contact
        {
            try store.answer(id, values.text("answer"))
            return SavedForm(Phrase(nl: "Beantwoord.", en: "Answered."))
        }
        try store.edit(try changed(old, values), from: seen, overriding: overriding)
        return SavedForm(.saved)
    }

    private func add(_ values: FormValues, _ dependencies: Dependencies) throws -> SavedForm {
        let id: TaxQuestion.ID = dependencies.newId()
        try dependencies.store.addTaxQuestion(
            id, of: contact(values), values.text("question"), answer: values.text("answer"))
        return SavedForm(
            Phrase(nl: "Vraag genoteerd.", en: "Question noted."),
            option: ChoiceOption(id: id.description, label: values.text("question")))
    }

    private func contact(_ values: FormValues) -> Contact.ID? { values.identifier("contact") }

    private func changed(
        _ question: TaxQuestion, _ values: FormValues
    ) throws(TaxQuestionError) -> TaxQuestion {
        try question.with(
            contact: contact(values), question: values.text("question"),
            answer: values.text("answer"))
    }
}
