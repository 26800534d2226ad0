internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension RoomForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let house = dependencies.reference.house(house)?.name[language] ?? house
        let present = try id.map { try dependencies.store.room($0) }
        let kinds = RoomKind.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        let kind = present?.kind ?? .consulting
        return [
            FormField(
                id: "house", label: Phrase(nl: "Waar", en: "Where")[language],
                kind: .text(maximum: 80), text: house, isReadOnly: true),
            FormField(
                id: "name", label: Phrase(nl: "Naam", en: "Name")[language],
                kind: .text(maximum: 60), text: present?.name ?? name, isRequired: true),
            FormField(
                id: "kind", label: Phrase(nl: "Soort", en: "Kind")[language],
                kind: .choice(ChoiceState(options: kinds, chosen: [kind.rawValue])),
                isRequired: true),
            FormField(
                id: "capacity", label: Phrase(nl: "Plaatsen", en: "Seats")[language],
                kind: .text(maximum: 4), text: String(present?.capacity ?? 4),
                isRequired: true),
        ] + (present.map { [archiving($0, language)] } ?? [])
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let given = room(values, id: id ?? dependencies.newId())
        guard let given else { throw SpreekuurError.withoutRoom }
        if let old = id.flatMap({ room(original, id: $0) }) {
            try dependencies.store.edit(given, from: old, overriding: overriding)
            return SavedForm(.saved)
        }
        try dependencies.store.add(given)
        return SavedForm(
            Phrase(nl: "Ruimte toegevoegd: \(given.name).", en: "Room added: \(given.name)."),
            option: ChoiceOption(id: given.id.description, label: given.name))
    }

    private func archiving(_ room: Room, _ language: Language) -> FormField {
        FormField(
            id: "isArchived",
            label: Phrase(nl: "Niet meer in gebruik", en: "No longer in use")[language],
            kind: .toggle(room.isArchived))
    }
}
