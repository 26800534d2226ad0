internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension TrajectoryClosingForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let goals = try dependencies.store.trajectory(id).items(.goal)
        return [
            FormField(
                id: "result", label: Phrase(nl: "Resultaat", en: "Result")[language],
                kind: .choice(
                    ChoiceState(
                        options: TrajectoryResult.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        })), isRequired: true)
        ] + (goals.isEmpty ? [] : [reached(goals, language)]) + [
            FormField(
                id: "words", label: Phrase(nl: "In eigen woorden", en: "Own words")[language],
                kind: .longText(rows: 4),
                note: Phrase(nl: "wat het lid ervan zegt", en: "what the member says")[language]),
            FormField(
                id: "day", label: Phrase(nl: "Op", en: "On")[language], kind: .day,
                text: dependencies.store.now.day.typed, isRequired: true),
        ]
    }

    private func reached(_ goals: [TrajectoryItem], _ language: Language) -> FormField {
        FormField(
            id: "reached", label: Phrase(nl: "Gehaalde doelen", en: "Goals reached")[language],
            kind: .choice(
                ChoiceState(
                    options: goals.map {
                        ChoiceOption(id: $0.id.description, label: $0.text)
                    },
                    chosen: goals.filter { $0.progress == .done }.map(\.id.description),
                    allowsSeveral: true)))
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        let closing = Trajectory.Closing(
            on: values.day("day", today: today) ?? today,
            with: values.choice("result").flatMap(TrajectoryResult.init(rawValue:)) ?? .broken,
            words: values.text("words"))
        try dependencies.store.close(id, closing, reached: values.identifiers("reached"))
        let label = closing.result.label
        return SavedForm(
            Phrase(
                nl: "Traject afgesloten: \(label.nl).", en: "Trajectory closed: \(label.en)."))
    }
}
