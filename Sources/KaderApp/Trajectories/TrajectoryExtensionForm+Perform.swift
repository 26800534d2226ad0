internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension TrajectoryExtensionForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let end = try dependencies.store.trajectory(id).trajectory.end
        return [
            FormField(
                id: "day", label: Phrase(nl: "Tot en met", en: "Through")[language], kind: .day,
                text: end.adding(months: 3).typed, isRequired: true),
            FormField(
                id: "reason", label: Phrase(nl: "Waarom", en: "Why")[language],
                kind: .longText(rows: 2), isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        try dependencies.store.extend(
            id, to: values.day("day", today: today) ?? end, because: values.text("reason"),
            as: dependencies.newId())
        return SavedForm(.saved)
    }
}
