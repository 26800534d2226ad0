internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension AnalysisForm {
    public func fields(with kader: Dependencies) throws -> [FormField] {
        let (language, present) = (kader.language, try present(kader))
        return [
            FormField(
                id: "topic", label: topic.place[language].capitalisedFirst,
                kind: .text(maximum: 120), text: topic.label[language], isReadOnly: true),
            FormField(
                id: "text", label: Phrase(nl: "Antwoord", en: "Answer")[language],
                kind: .longText(rows: 8), text: present?.text ?? ""),
            FormField(
                id: "source", label: Phrase(nl: "Bron", en: "Source")[language],
                kind: .text(maximum: 200), text: present?.source ?? ""),
            FormField(
                id: "day", label: Phrase(nl: "Van", en: "As of")[language], kind: .day,
                text: (present?.day ?? kader.store.now.day).typed, isRequired: true),
        ]
    }

    private func present(_ kader: Dependencies) throws -> AnalysisAnswer? {
        try kader.store.analysis(of: plan).first { $0.topic == topic }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with kader: Dependencies
    ) throws -> SavedForm {
        guard !values.text("text").isEmpty else { return try remove(kader) }
        let old =
            original.text("text").isEmpty ? nil : try answer(original, kader)
        try kader.store.answer(try answer(values, kader), from: old, overriding: overriding)
        return SavedForm(
            Phrase(
                nl: "Bewaard: \(topic.place.nl) van de analyse.",
                en: "Saved: \(topic.place.en) of the analysis."
            ).undoable)
    }

    private func remove(_ kader: Dependencies) throws -> SavedForm {
        guard try present(kader) != nil else { throw PlanError.untold }
        try kader.store.removeAnswer(to: topic, of: plan)
        return SavedForm(
            Phrase(
                nl: "Weggehaald: \(topic.place.nl) van de analyse.",
                en: "Removed: \(topic.place.en) of the analysis."
            ).undoable)
    }

    private func answer(_ values: FormValues, _ kader: Dependencies) throws -> AnalysisAnswer {
        let today = kader.store.now.day
        return try AnalysisAnswer(
            of: plan, topic, text: values.text("text"), source: values.text("source"),
            on: values.day("day", today: today) ?? today)
    }
}
