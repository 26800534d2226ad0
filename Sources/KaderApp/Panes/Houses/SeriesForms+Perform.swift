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
            .what(series, language), .from(next, language), weekday(of: series, language),
            FormField(
                id: "start", label: Phrase(nl: "Van", en: "From")[language], kind: .time,
                text: series.hours.from.description, isRequired: true),
            FormField(
                id: "end", label: Phrase(nl: "Tot", en: "Until")[language], kind: .time,
                text: series.hours.to.description, isRequired: true),
            try staff(of: series, dependencies), try rooms(of: series, dependencies),
            FormField(
                id: RepeatFields.days,
                label: Phrase(nl: "Welke dagen", en: "Which days")[language],
                kind: .choice(ChoiceState(options: [], filters: false))),
        ]
    }

    private func weekday(of series: Series, _ language: Language) -> FormField {
        let options = Weekday.allCases.map {
            ChoiceOption(id: "\($0.rawValue)", label: $0.name[language])
        }
        return FormField(
            id: "weekday", label: Phrase(nl: "Op", en: "On")[language],
            kind: .choice(ChoiceState(options: options, chosen: ["\(series.weekday.rawValue)"])),
            isRequired: true)
    }

    /// Which days come, where the weekday is another.
    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == RepeatFields.days else { return nil }
        let proposals = try? preview(values, dependencies)
        return proposals.map { RepeatFields.options($0, dependencies.language) } ?? []
    }

    public func offer(
        insteadOf error: any Error, in values: FormValues, with dependencies: Dependencies
    ) throws -> FormOffer? {
        RepeatFields.offer(insteadOf: error, dependencies.language)
    }

    /// What becomes of each new day; nil where the weekday stays.
    private func preview(
        _ values: FormValues, _ dependencies: Dependencies
    ) throws -> [SessionProposal]? {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        guard let change = change(values), let from = values.day("from", today: today),
            change.weekday != (try store.series(id).weekday)
        else { return nil }
        return try store.previewMove(id, from: from, to: change)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        guard let change = change(values) else { throw SpreekuurError.outsideSpreekuur }
        if let proposals = try preview(values, dependencies) {
            try RepeatFields.refuse(proposals, unlessAgreedIn: values)
            let moved = try dependencies.store.move(
                id, from: values.day("from", today: today) ?? today, to: change,
                as: dependencies.newId())
            return SavedForm(Phrase(planned: moved).undoable)
        }
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
