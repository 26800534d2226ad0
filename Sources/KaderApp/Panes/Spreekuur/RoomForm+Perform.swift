internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension RoomForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let house = dependencies.reference.house(house)?.name[language] ?? house
        return [
            FormField(
                id: "house", label: Phrase(nl: "Waar", en: "Where")[language],
                kind: .text(maximum: 80), text: house, isReadOnly: true),
            FormField(
                id: "name", label: Phrase(nl: "Naam", en: "Name")[language],
                kind: .text(maximum: 60), text: name, isRequired: true),
            FormField(
                id: "capacity", label: Phrase(nl: "Plaatsen", en: "Seats")[language],
                kind: .text(maximum: 4), text: "4", isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let capacity = Int(values.text("capacity")),
            let room = Room(
                id: dependencies.newId(), house: house, name: values.text("name"),
                capacity: capacity)
        else { throw SpreekuurError.withoutRoom }
        try dependencies.store.add(room)
        return SavedForm(
            Phrase(nl: "Ruimte toegevoegd: \(room.name).", en: "Room added: \(room.name)."),
            option: ChoiceOption(id: room.id.description, label: room.name))
    }
}
