internal import KaderDomain
internal import KaderStore
internal import TerminalUI

extension RepeatFields {
    /// For a new spreekuur on `day`: how often it comes back, until when, and which days come.
    static func fields(from day: Day?, _ language: Language) -> [FormField] {
        [
            FormField(
                id: "repeat", label: Phrase(nl: "Herhalen", en: "Repeat")[language],
                kind: .choice(
                    ChoiceState(options: rules(from: day, language), chosen: [once]))),
            FormField(
                id: "end", label: Phrase(nl: "Hoe lang", en: "How long")[language],
                kind: .text(maximum: 32),
                text: Phrase(nl: "10 keer", en: "10 times")[language]),
            FormField(
                id: except, label: Phrase(nl: "Behalve", en: "Except")[language],
                kind: .text(maximum: 200),
                note: Phrase(nl: "dagen, met komma's", en: "days, with commas")[language]),
            FormField(
                id: days, label: Phrase(nl: "Welke dagen", en: "Which days")[language],
                kind: .choice(ChoiceState(options: [], filters: false))),
        ]
    }

    /// The options of `repeat`, which follow from the day, and of `days`, which follow from all.
    static func options(
        for id: String, _ form: SpreekuurForm, _ values: FormValues, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        let (today, language) = (dependencies.store.now.day, dependencies.language)
        guard id == days else {
            return rules(from: values.day("day", today: today), language)
        }
        let series = try? form.series(values, id: dependencies.newId(), today: today)
        guard let series, let proposals = try? dependencies.store.preview(series) else {
            return []
        }
        return options(proposals, language)
    }

    /// Plans a series. Where days fall out, somebody must have agreed to do without them.
    ///
    /// - Throws: ``SeriesError/someFallOut(_:)``.
    static func plan(
        _ series: Series, _ values: FormValues, _ dependencies: Dependencies
    ) throws -> SavedForm {
        try refuse(try dependencies.store.preview(series), unlessAgreedIn: values)
        return SavedForm(Phrase(planned: try dependencies.store.plan(series)).undoable)
    }

    /// - Throws: ``SeriesError/someFallOut(_:)``.
    static func refuse(
        _ preview: [SessionProposal], unlessAgreedIn values: FormValues
    ) throws(SeriesError) {
        let isAgreed = values.choice(days) == agreement(preview)
        if preview.contains(where: \.comes), !preview.allSatisfy(\.comes), !isAgreed {
            throw .someFallOut(preview)
        }
    }

    private static func rules(from day: Day?, _ language: Language) -> [ChoiceOption] {
        let no = Phrase(nl: "niet, het is eenmalig", en: "no, only once")
        let rules = day.map(Recurrence.including) ?? []
        return [ChoiceOption(id: once, label: no[language])]
            + rules.map { ChoiceOption(id: $0.description, label: $0.label[language]) }
    }
}
