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
                id: "town", label: ContactColumn.town.label[language], kind: .text(maximum: 40)),
            FormField(
                id: "standing", label: ContactColumn.standing.label[language],
                kind: .choice(
                    ChoiceState(
                        options: Standing.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: []))),
        ]
    }

    public func preview(
        of values: FormValues, with dependencies: Dependencies
    ) throws -> BulkChange? {
        let change = PeopleChange(values)
        return BulkChange(try dependencies.store.contacts(people).map(change.parts))
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (change, store) = (PeopleChange(values), dependencies.store)
        let changing = try store.contacts(people).filter { !change.parts(of: $0).isEmpty }
        try store.edit(changing.map(\.id), town: change.town, standing: change.standing)
        return SavedForm(.changed(changing.count))
    }
}

/// What the form makes of each.
private struct PeopleChange {
    /// Nil where each keeps their own.
    let town: String?
    let standing: Standing?

    init(_ values: FormValues) {
        let typed = values.text("town")
        town = typed.isEmpty ? nil : typed
        standing = values.choice("standing").flatMap { Standing(rawValue: $0) }
    }

    func parts(of person: Contact) -> [BulkChange.Part] {
        let towns = town.flatMap { town in
            town == person.town
                ? nil
                : BulkChange.Part(
                    name: person.name.description, field: ContactColumn.town.label,
                    from: Phrase(same: person.town.isEmpty ? "–" : person.town),
                    to: Phrase(same: town))
        }
        let standings = standing.flatMap { standing in
            standing == person.standing
                ? nil
                : BulkChange.Part(
                    name: person.name.description, field: ContactColumn.standing.label,
                    from: person.standing.label, to: standing.label)
        }
        return [towns, standings].compactMap(\.self)
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
