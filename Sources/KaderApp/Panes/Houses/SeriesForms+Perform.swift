internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension SeriesEndForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let series = try dependencies.store.series(id)
        return [
            .what(series, dependencies.language),
            .from(next, dependencies.language),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        let ended = try dependencies.store.end(
            id, from: values.day("from", today: today) ?? today)
        return SavedForm(Phrase(endedSessions: ended.count).undoable)
    }
}

extension SeriesChangeForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (series, language) = (try dependencies.store.series(id), dependencies.language)
        return [
            .what(series, language), .from(next, language),
            FormField(
                id: "start", label: Phrase(nl: "Van", en: "From")[language], kind: .time,
                text: series.hours.from.description, isRequired: true),
            FormField(
                id: "end", label: Phrase(nl: "Tot", en: "Until")[language], kind: .time,
                text: series.hours.to.description, isRequired: true),
            try staff(of: series, dependencies), try rooms(of: series, dependencies),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        guard let change = change(values) else { throw SpreekuurError.outsideSpreekuur }
        let count = try dependencies.store.change(
            id, from: values.day("from", today: today) ?? today, to: change,
            as: dependencies.newId())
        return SavedForm(Phrase(changedSessions: count).undoable)
    }

    private func staff(of series: Series, _ dependencies: Dependencies) throws -> FormField {
        let store = dependencies.store
        var options = try store.consulenten(for: series.service, at: series.place).map {
            ChoiceOption(id: $0.role.contact.description, label: $0.name)
        }
        let (known, names) = (Set(options.map(\.id)), try store.names(of: series.staff))
        for id in series.staff where !known.contains(id.description) {
            options.append(ChoiceOption(id: id.description, label: names[id] ?? ""))
        }
        return FormField(
            id: "staff", label: Phrase(nl: "Consulenten", en: "Consulenten")[dependencies.language],
            kind: .choice(
                ChoiceState(
                    options: options, chosen: series.staff.map(\.description),
                    allowsSeveral: true)), isRequired: true)
    }

    private func rooms(of series: Series, _ dependencies: Dependencies) throws -> FormField {
        let options = try series.place.house.map { try dependencies.store.rooms(of: $0) } ?? []
        return FormField(
            id: "rooms", label: Phrase(nl: "Ruimtes", en: "Rooms")[dependencies.language],
            kind: .choice(
                ChoiceState(
                    options: options.map {
                        ChoiceOption(id: $0.id.description, label: $0.name)
                    },
                    chosen: series.rooms.map(\.description), allowsSeveral: true)))
    }
}

extension FormField {
    fileprivate static func what(_ series: Series, _ language: Language) -> FormField {
        let rule = series.recurrence.label[language]
        return FormField(
            id: "what", label: Phrase(nl: "Wat", en: "What")[language],
            kind: .text(maximum: 120),
            text: "\(series.service.label[language]), \(rule), \(series.hours)",
            isReadOnly: true)
    }

    fileprivate static func from(_ day: Day, _ language: Language) -> FormField {
        FormField(
            id: "from", label: Phrase(nl: "Vanaf", en: "From")[language], kind: .day,
            text: day.typed, isRequired: true)
    }
}
