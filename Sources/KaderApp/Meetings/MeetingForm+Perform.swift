internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension MeetingForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let present = try id.map { try dependencies.store.meeting($0).meeting }
        return [
            FormField(
                id: "theme", label: Phrase(nl: "Thema", en: "Theme")[language],
                kind: .text(maximum: 100),
                text: present?.theme ?? Phrase.dismissal[language], isRequired: true),
            FormField(
                id: "day", label: Phrase(nl: "Dag", en: "Day")[language], kind: .day,
                text: (present?.day ?? day).typed, isRequired: true),
            time("from", Phrase(nl: "Van", en: "From"), present?.hours?.from, language),
            time("until", Phrase(nl: "Tot", en: "Until"), present?.hours?.to, language),
        ] + places(present?.venue, dependencies) + [
            FormField(
                id: "capacity", label: Phrase(nl: "Plaatsen", en: "Seats")[language],
                kind: .text(maximum: 4), text: "\(present?.capacity ?? 40)", isRequired: true)
        ]
    }

    private func time(
        _ id: String, _ label: Phrase, _ time: TimeOfDay?, _ language: Language
    ) -> FormField {
        FormField(
            id: id, label: label[language], kind: .time, text: time?.description ?? "")
    }

    private func places(
        _ venue: MeetingVenue?, _ dependencies: Dependencies
    ) -> [FormField] {
        let language = dependencies.language
        var (chosen, typed): (String?, String) = (nil, "")
        switch venue {
        case .elsewhere(let name)?: typed = name
        case .house?, .online?: chosen = venue?.description
        case nil: chosen = dependencies.store.founding.house.map { "house:\($0)" }
        }
        let known = dependencies.reference.houses.map { MeetingVenue.house($0.key) } + [.online]
        return [
            FormField(
                id: "place", label: Phrase(nl: "Huis", en: "House")[language],
                kind: .choice(
                    ChoiceState(
                        options: known.map {
                            ChoiceOption(id: $0.description, label: dependencies.name(of: $0))
                        }, chosen: [chosen].compactMap(\.self)))),
            FormField(
                id: "elsewhere", label: Phrase(nl: "of elders", en: "or elsewhere")[language],
                kind: .text(maximum: 100), text: typed,
                note: Phrase(nl: "een kantine, een buurthuis", en: "a canteen, a hall")[language]),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        let edited = try meeting(id ?? dependencies.newId(), values, today)
        guard let id else {
            try dependencies.store.add(edited)
            return SavedForm(.saved)
        }
        try dependencies.store.edit(
            edited, from: try meeting(id, original, today), overriding: overriding)
        return SavedForm(.saved)
    }

    private func meeting(
        _ id: Meeting.ID, _ values: FormValues, _ today: Day
    ) throws -> Meeting {
        guard let venue = venue(values) else { throw MeetingError.noVenue }
        return try Meeting(
            id: id, on: values.day("day", today: today) ?? day, during: hours(values), at: venue,
            about: values.text("theme"), for: capacity(values) ?? 0)
    }
}

extension Phrase {
    fileprivate static let dismissal = Phrase(
        nl: "Wat te doen bij ontslag", en: "What to do on dismissal")
}
