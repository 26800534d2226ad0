internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension OpeningHoursForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let opening = try dependencies.store.calendar(of: house).opening ?? usual
        let name = dependencies.reference.house(house)?.name[language] ?? house
        return [
            FormField(
                id: "house", label: Phrase(nl: "Waar", en: "Where")[language],
                kind: .text(maximum: 80), text: name, isReadOnly: true)
        ]
            + Weekday.allCases.map { weekday in
                FormField(
                    id: weekday.field, label: weekday.name[language].capitalizedFirst,
                    kind: .text(maximum: 40), text: opening[weekday].description)
            }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        try dependencies.store.set(
            opening(values), from: opening(original), overriding: overriding)
        return SavedForm(.saved)
    }
}
