internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ManyPeopleForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let names = try dependencies.store.contacts(people).map(\.name.description)
        return [
            FormField(
                id: "people", label: Phrase.people[language], kind: .text(maximum: 400),
                text: "\(names.count): \(BulkPreview.list(names, language))", isReadOnly: true),
            FormField(
                id: "town", label: ContactColumn.town.label[language], kind: .text(maximum: 40),
                isRequired: true),
        ]
    }

    public func preview(
        of values: FormValues, with dependencies: Dependencies
    ) throws -> BulkChange? {
        let town = values.text("town")
        let parts = try dependencies.store.contacts(people).map { person -> [BulkChange.Part] in
            guard person.town != town else { return [] }
            return [
                BulkChange.Part(
                    name: person.name.description, field: ContactColumn.town.label,
                    from: Phrase(same: person.town.isEmpty ? "–" : person.town),
                    to: Phrase(same: town))
            ]
        }
        return BulkChange(parts)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let town = values.text("town")
        let changing = try dependencies.store.contacts(people).filter { $0.town != town }
        try dependencies.store.settle(changing.map(\.id), in: town)
        return SavedForm(.changed(changing.count))
    }
}

extension Phrase {
    fileprivate static let people = Phrase(nl: "Personen", en: "People")

    fileprivate static func changed(_ count: Int) -> Phrase {
        let (nl, en) = count == 1 ? ("persoon", "person") : ("personen", "people")
        return Phrase(
            nl: "Gewijzigd: \(count) \(nl). {everywhere.undo|u} maakt het ongedaan.",
            en: "Changed: \(count) \(en). {everywhere.undo|u} to undo.")
    }
}
