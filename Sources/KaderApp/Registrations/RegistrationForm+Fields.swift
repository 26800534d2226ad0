internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension RegistrationForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let present = try id.map { try dependencies.store.registration($0).registration }
        let language = dependencies.language
        return [try who(present, dependencies)] + about(present, dependencies)
            + (try parties(present, dependencies))
            + (try agreed(present, dependencies)) + [try staff(present, dependencies)]
            + rest(present, language) + whereAndWhen(present, dependencies)
    }

    private func who(
        _ present: Registration?, _ dependencies: Dependencies
    ) throws -> FormField {
        let known = try (present?.contact ?? contact).map { try dependencies.store.contact($0) }
        var field = PersonField.field(
            "contact", Phrase(nl: "Wie", en: "Who"), chosen: known, dependencies.language,
            isRequired: false)
        let isWritten =
            try id == nil && known != nil
            && !dependencies.store.registrations(
                from: day, through: day, of: known?.id, limit: 1
            ).isEmpty
        field.note = (isWritten ? Phrase.writtenAlready : .nameless)[dependencies.language]
        return field
    }

    private func about(_ present: Registration?, _ kader: Dependencies) -> [FormField] {
        let language = kader.language
        let problems = (try? kader.store.problems()) ?? ProblemCatalogue()
        let chosen = present?.problems ?? []
        let services = Service.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        let known = problems.choices.map(\.code)
        let options = (known + chosen.filter { !known.contains($0) }).map {
            ChoiceOption(id: $0, label: problems.label($0)[language])
        }
        return [
            choice(
                "service", Phrase(nl: "Spreekuur", en: "Service"), services,
                (present?.service ?? service).rawValue, language, isRequired: true),
            long(
                "question", Phrase(nl: "Vraag", en: "Question"), present?.question ?? question,
                language),
            FormField(
                id: "problems", label: Phrase(nl: "Problemen", en: "Problems")[language],
                kind: .choice(
                    ChoiceState(
                        options: options, chosen: chosen, allowsSeveral: true, filters: false)),
                note: Phrase(nl: "typ loon, rooster, …; hoogstens 3", en: "type pay, …; 3 at most")[
                    language]),
        ]
    }

    private func parties(
        _ present: Registration?, _ dependencies: Dependencies
    ) throws -> [FormField] {
        let language = dependencies.language
        let kinds = OtherParty.Kind.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        let named = try (present?.party.employers ?? []).map { try dependencies.store.employer($0) }
        return [
            EmployerField.field(
                "employer", Phrase(nl: "Werkgever", en: "Employer"), chosen: named.first,
                note: Phrase(
                    nl: "of bureau, opdrachtgever; een nieuwe naam mag",
                    en: "or agency, client; a new name will do"), dependencies),
            choice(
                "party", Phrase(nl: "Wederpartij", en: "Other party"), kinds,
                present?.party.kind.rawValue, language),
            EmployerField.field(
                "hirer", Phrase(nl: "Inlener", en: "Hirer"), chosen: named.dropFirst().first,
                note: Phrase(nl: "bij een uitzendbureau", en: "of an agency"), dependencies),
        ]
    }

    private func agreed(
        _ present: Registration?, _ dependencies: Dependencies
    ) throws -> [FormField] {
        let language = dependencies.language
        let urgencies = Urgency.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return [
            choice(
                "urgency", Phrase(nl: "Urgentie", en: "Urgency"), urgencies,
                (present?.urgency ?? .normal).rawValue, language),
            deadline(present, language),
            long("advice", Phrase(nl: "Advies", en: "Advice"), present?.advice ?? "", language),
            text("action", Phrase(nl: "Afspraak", en: "Agreed"), present?.action ?? "", language),
            text(
                "actionBy", Phrase(nl: "Wie doet dat", en: "By whom"), present?.actionBy ?? "",
                language),
            FormField(
                id: "isLegal",
                label: Phrase(nl: "Naar juridisch", en: "To legal")[language],
                kind: .toggle(present?.isLegal ?? false),
                note: Phrase(nl: "Ctrl-L, waar je ook bent", en: "Ctrl-L, anywhere here")[
                    language]),
        ]
    }

    private func deadline(_ present: Registration?, _ language: Language) -> FormField {
        let known = present?.deadline.map { DeadlineChoice($0).option(language) }
        return FormField(
            id: "deadline", label: Phrase(nl: "Termijn", en: "Deadline")[language],
            kind: .choice(
                ChoiceState(
                    options: [known].compactMap(\.self), chosen: [known?.id].compactMap(\.self),
                    filters: false)),
            note: Phrase(
                nl: "een dag, of bezwaar, vso, ontslag (vanaf 3-11)",
                en: "a day, or objection, vso, dismissal (from 3-11)")[language])
    }

    private func staff(
        _ present: Registration?, _ dependencies: Dependencies
    ) throws -> FormField {
        let store = dependencies.store
        let chosen = present?.consulenten ?? consulenten
        let names = try store.names(of: chosen)
        let all = try store.consulenten(limit: 5000).map {
            ChoiceOption(id: $0.role.contact.description, label: $0.name)
        }.telling(hatsIn: store, dependencies.language)
        let known = Set(all.map(\.id))
        let others = chosen.filter { !known.contains($0.description) }.map {
            ChoiceOption(id: $0.description, label: names[$0] ?? "")
        }
        return FormField(
            id: "consulenten", label: "Consulenten",
            kind: .choice(
                ChoiceState(
                    options: all + others, chosen: chosen.map(\.description), allowsSeveral: true)))
    }

    private func rest(_ present: Registration?, _ language: Language) -> [FormField] {
        let transitions = WorkTransition.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return [
            choice(
                "transition", Phrase(nl: "Overgang", en: "Transition"), transitions,
                present?.transition?.rawValue, language)
        ]
    }

    private func whereAndWhen(
        _ present: Registration?, _ dependencies: Dependencies
    ) -> [FormField] {
        let language = dependencies.language
        let places = dependencies.reference.houses.map { Place.house($0.key) } + [.online]
        return [
            choice(
                "place", Phrase(nl: "Waar", en: "Where"),
                places.map {
                    ChoiceOption(id: $0.description, label: dependencies.name(of: $0))
                }, present?.place.description ?? place, language, isRequired: true),
            FormField(
                id: "day", label: Phrase(nl: "Dag", en: "Day")[language], kind: .day,
                text: (present?.day ?? day).typed, isRequired: true),
        ]
    }
}

// MARK: - One field

extension RegistrationForm {
    private func choice(
        _ id: String, _ label: Phrase, _ options: [ChoiceOption], _ chosen: String?,
        _ language: Language, isRequired: Bool = false
    ) -> FormField {
        FormField(
            id: id, label: label[language],
            kind: .choice(ChoiceState(options: options, chosen: [chosen].compactMap(\.self))),
            isRequired: isRequired)
    }

    private func text(
        _ id: String, _ label: Phrase, _ text: String, _ language: Language
    ) -> FormField {
        FormField(id: id, label: label[language], kind: .text(maximum: 200), text: text)
    }

    private func long(
        _ id: String, _ label: Phrase, _ text: String, _ language: Language
    ) -> FormField {
        FormField(
            id: id, label: label[language], kind: .longText(rows: 2), text: text,
            note: Phrase(nl: "geen medische gegevens", en: "no medical details")[language])
    }
}

extension Phrase {
    fileprivate static let nameless = Phrase(
        nl: "leeg: een bezoek zonder naam", en: "blank: a visit without a name")
    fileprivate static let writtenAlready = Phrase(
        nl: "let op: van deze dag is al een bezoek geregistreerd",
        en: "note: a visit on this day is already registered")
}
