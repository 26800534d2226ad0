internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension RosterForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        return [
            FormField(
                id: "service", label: Phrase(nl: "Spreekuur", en: "Service")[language],
                kind: .choice(
                    ChoiceState(
                        options: Service.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: [Service.loopbaan.rawValue])), isRequired: true),
            FormField(
                id: "week", label: Phrase(nl: "Elke week", en: "Every week")[language],
                kind: .text(maximum: 200),
                note: Phrase(nl: "di 13-17, do 9-12", en: "tue 13-17, thu 9-12")[language],
                isRequired: true),
            FormField(
                id: "first", label: Phrase(nl: "Vanaf", en: "From")[language], kind: .day,
                text: first.typed, isRequired: true),
            FormField(
                id: "weeks", label: Phrase(nl: "Weken", en: "Weeks")[language],
                kind: .text(maximum: 2), text: "13", isRequired: true),
        ] + (try rooms(dependencies)) + [
            FormField(
                id: RepeatFields.days,
                label: Phrase(nl: "Welke dagen", en: "Which days")[language],
                kind: .choice(ChoiceState(options: [], filters: false)))
        ]
    }

    /// What becomes of each day, and who would sit there.
    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == RepeatFields.days else { return nil }
        let today = dependencies.store.now.day
        guard let roster = roster(values, today: today),
            let sessions = try? dependencies.store.preview(roster)
        else { return [] }
        return RepeatFields.options(sessions, dependencies.language)
    }

    public func offer(
        insteadOf error: any Error, in values: FormValues, with dependencies: Dependencies
    ) throws -> FormOffer? {
        RepeatFields.offer(insteadOf: error, dependencies.language)
    }

    /// Plans it. Where days fall out, somebody must have agreed to do without them.
    public func save(
        _ values: FormValues, with dependencies: Dependencies,
        goesOn: @escaping (LongStep) -> Bool
    ) throws -> SavedForm {
        guard let roster = roster(values, today: dependencies.store.now.day) else {
            throw SeriesError.noDays
        }
        let preview = try dependencies.store.preview(roster).map(\.proposal)
        try RepeatFields.refuse(preview, unlessAgreedIn: values)
        let planned = try dependencies.store.plan(roster) {
            goesOn(LongStep(Phrase(day: $0, of: $1)))
        }
        .map(\.proposal)
        return SavedForm(Phrase(planned: planned).undoable)
    }

    /// None online.
    private func rooms(_ dependencies: Dependencies) throws -> [FormField] {
        guard let house = Place(place)?.house else { return [] }
        let rooms = try dependencies.store.rooms(of: house)
        let field = FormField(
            id: "rooms", label: Phrase(nl: "Ruimtes", en: "Rooms")[dependencies.language],
            kind: .choice(
                ChoiceState(
                    options: rooms.map { ChoiceOption(id: $0.id.description, label: $0.name) },
                    allowsSeveral: true)),
            note: Phrase(
                nl: "de eerste die vrij is", en: "the first that is free")[dependencies.language],
            isRequired: true)
        return [field]
    }
}

extension Phrase {
    fileprivate init(day: Int, of all: Int) {
        self.init(
            nl: "Rooster plannen: \(day) van \(all) dagen",
            en: "Planning the roster: \(day) of \(all) days")
    }
}
