internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension TrajectoryLineForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let present = try id.map { try dependencies.store.trajectoryItem($0) }
        return [
            FormField(
                id: "text", label: Phrase(nl: "Wat", en: "What")[language],
                kind: .text(maximum: 200), text: present?.text ?? "", isRequired: true),
            FormField(
                id: "day", label: Phrase(nl: "Wanneer", en: "When")[language], kind: .day,
                text: present?.day?.typed ?? "", isRequired: kind == .step),
            FormField(
                id: "progress", label: Phrase(nl: "Stand", en: "State")[language],
                kind: .choice(
                    ChoiceState(
                        options: TrajectoryItem.Progress.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        },
                        chosen: [(present?.progress ?? TrajectoryItem.Progress.open).rawValue])),
                isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        let edited = try item(id ?? dependencies.newId(), values, today)
        guard let id else {
            try dependencies.store.add(edited)
            return SavedForm(.saved)
        }
        try dependencies.store.edit(
            edited, from: try item(id, original, today), overriding: overriding)
        return SavedForm(.saved)
    }

    private func item(
        _ id: TrajectoryItem.ID, _ values: FormValues, _ today: Day
    ) throws -> TrajectoryItem {
        try TrajectoryItem(
            id: id, of: trajectory, kind, values.text("text"),
            on: values.day("day", today: today),
            progress: values.choice("progress").flatMap(TrajectoryItem.Progress.init(rawValue:))
                ?? .open)
    }
}
