public import KaderDomain
internal import KaderStore
public import TerminalUI

extension TrajectoryForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let present = try id.map { try dependencies.store.trajectory($0).trajectory }
        let who =
            contact == nil
            ? [PersonField.field("contact", Phrase(nl: "Wie", en: "Who"), chosen: nil, language)]
            : []
        let adviser = try present.map { try dependencies.store.contact($0.adviser) }
        let rest = id == nil ? period(dependencies) : []
        return who + [
            PersonField.field(
                "adviser", Phrase(nl: "Adviseur", en: "Adviser"), chosen: adviser, language),
            ground(present?.ground, language),
            FormField(
                id: "reason", label: Phrase(nl: "Waarom", en: "Why")[language],
                kind: .longText(rows: 2), text: present?.reason ?? "",
                note: Phrase(nl: "geen medische gegevens", en: "no medical details")[language]),
        ] + rest
    }

    private func ground(_ present: TrajectoryGround?, _ language: Language) -> FormField {
        FormField(
            id: "ground", label: Phrase(nl: "Kan omdat", en: "Eligible")[language],
            kind: .choice(
                ChoiceState(
                    options: TrajectoryGround.allCases.map {
                        ChoiceOption(id: $0.rawValue, label: $0.label[language])
                    }, chosen: [present?.rawValue].compactMap(\.self))), isRequired: true)
    }

    /// Half a year from today, and the goals, one to a line.
    private func period(_ dependencies: Dependencies) -> [FormField] {
        let (language, today) = (dependencies.language, dependencies.store.now.day)
        return [
            FormField(
                id: "start", label: Phrase(nl: "Vanaf", en: "From")[language], kind: .day,
                text: today.typed, isRequired: true),
            FormField(
                id: "end", label: Phrase(nl: "Tot en met", en: "Through")[language], kind: .day,
                text: today.adding(months: 6).typed, isRequired: true),
            FormField(
                id: "goals", label: Phrase(nl: "Doelen", en: "Goals")[language],
                kind: .longText(rows: 4),
                note: Phrase(
                    nl: "in de woorden van het lid, elk op een regel",
                    en: "in the member's words, one per line")[language]),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "contact" || id == "adviser" else { return nil }
        let people = try ChoiceOption.people(matching: query, dependencies)
        guard id == "adviser" else { return people }
        return try people.telling(hatsIn: dependencies.store, dependencies.language)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let id else { return try start(values, dependencies) }
        let present = try dependencies.store.trajectory(id).trajectory
        let edited = try changed(present, values)
        try dependencies.store.edit(
            edited, from: try changed(present, original), overriding: overriding)
        return try told(.saved, edited.adviser, dependencies)
    }

    private func start(
        _ values: FormValues, _ dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        guard let person = contact ?? values.identifier("contact"),
            let adviser: Contact.ID = values.identifier("adviser")
        else { throw TrajectoryError.nobody }
        let id: Trajectory.ID = dependencies.newId()
        let trajectory = try Trajectory(
            id: id, of: person, with: adviser, on: ground(values),
            because: values.text("reason"), from: values.day("start", today: today) ?? today,
            until: values.day("end", today: today) ?? today)
        let goals = try values.text("goals").split(whereSeparator: \.isNewline)
            .filter { !$0.allSatisfy(\.isWhitespace) }
            .map { try TrajectoryItem(id: dependencies.newId(), of: id, .goal, String($0)) }
        try dependencies.store.start(trajectory, towards: goals)
        return try told(.begun, adviser, dependencies)
    }

    private func changed(_ present: Trajectory, _ values: FormValues) throws -> Trajectory {
        try present.changed(
            with: values.identifier("adviser") ?? present.adviser, on: ground(values),
            because: values.text("reason"))
    }

    private func ground(_ values: FormValues) -> TrajectoryGround {
        values.choice("ground").flatMap(TrajectoryGround.init(rawValue:)) ?? .atRisk
    }

    /// With a warning where the adviser has too many now.
    private func told(
        _ phrase: Phrase, _ adviser: Contact.ID, _ dependencies: Dependencies
    ) throws -> SavedForm {
        let caseload = try dependencies.store.caseload(of: adviser)
        guard caseload.isOver else { return SavedForm(phrase) }
        let warning = Phrase(over: caseload)
        return SavedForm(
            Phrase(nl: "\(phrase.nl) \(warning.nl)", en: "\(phrase.en) \(warning.en)"))
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        try PersonField.labels(of: conflict, in: dependencies.store)
    }
}

extension Phrase {
    fileprivate static let begun = Phrase(nl: "Traject begonnen.", en: "Trajectory begun.")
}
