internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension LevelForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (language, today) = (dependencies.language, dependencies.store.now.day)
        let present = try dependencies.store.scorecard().mark(region, level, on: today)
        return [
            FormField(
                id: "reached", label: Phrase(nl: "Hoe ver", en: "How far")[language],
                kind: .choice(
                    ChoiceState(
                        options: LevelStanding.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: [(present?.standing ?? .present).rawValue])),
                isRequired: true),
            FormField(
                id: "proof", label: Phrase(nl: "Waaruit het blijkt", en: "What shows it")[language],
                kind: .text(maximum: 300), text: present?.evidence ?? ""),
            FormField(
                id: "day", label: Phrase(nl: "Vanaf", en: "From")[language], kind: .day,
                text: today.typed, isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        let mark = try LevelMark(
            region: region, level: level, day: values.day("day", today: today) ?? today,
            standing: standing(values) ?? .none, evidence: values.text("proof"))
        try dependencies.store.mark(mark)
        return SavedForm(Phrase(marked: mark).undoable)
    }
}

extension Phrase {
    fileprivate init(marked mark: LevelMark) {
        self.init(
            nl: "\(mark.level.label.nl.capitalizedFirst): \(mark.standing.label.nl).",
            en: "\(mark.level.label.en.capitalizedFirst): \(mark.standing.label.en).")
    }
}
