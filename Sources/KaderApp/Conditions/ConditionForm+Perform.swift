internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ConditionForm {
    public func fields(with kader: Dependencies) throws -> [FormField] {
        let (language, present) = (kader.language, try present(kader))
        return [
            FormField(
                id: "requirement", label: Phrase(nl: "Wat", en: "What")[language],
                kind: .text(maximum: 120), text: condition.label[language], isReadOnly: true),
            FormField(
                id: "readiness", label: Phrase(nl: "Stand", en: "State")[language],
                kind: .choice(
                    ChoiceState(
                        options: ConditionMark.State.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: [(present?.state ?? .busy).rawValue])), isRequired: true),
            FormField(
                id: "owner", label: Phrase(nl: "Wie zorgt ervoor", en: "Who sees to it")[language],
                kind: .choice(
                    try PlanOwnerOptions(kader).choice(of: present?.owner, region: region))),
            FormField(
                id: "day", label: Phrase(nl: "Sinds", en: "Since")[language], kind: .day,
                text: (present?.day ?? kader.store.now.day).typed, isRequired: true),
            FormField(
                id: "note", label: Phrase(nl: "Notitie", en: "Note")[language],
                kind: .longText(rows: 3), text: present?.note ?? ""),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with kader: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "owner" else { return nil }
        let options = PlanOwnerOptions(kader)
        return query.isEmpty ? try options.near(region) : try options.matching(query)
    }

    private func present(_ kader: Dependencies) throws -> ConditionMark? {
        try kader.store.conditions(of: region).marks[condition]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with kader: Dependencies
    ) throws -> SavedForm {
        let new = mark(values, kader)
        let old = try present(kader).map { _ in mark(original, kader) }
        try kader.store.mark(new, from: old, overriding: overriding)
        let (place, state) = (condition.place, new.state.label)
        return SavedForm(
            Phrase(
                nl: "\(place.nl.capitalisedFirst): \(state.nl).",
                en: "\(place.en.capitalisedFirst): \(state.en)."
            ).undoable)
    }

    private func mark(_ values: FormValues, _ kader: Dependencies) -> ConditionMark {
        let today = kader.store.now.day
        return ConditionMark(
            region: region, condition: condition,
            state: values.choice("readiness").flatMap(ConditionMark.State.init(rawValue:)) ?? .open,
            owner: PlanItemForm.owner(values.choice("owner")),
            day: values.day("day", today: today) ?? today, note: values.text("note"))
    }
}
