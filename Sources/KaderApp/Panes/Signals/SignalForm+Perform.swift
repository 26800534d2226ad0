internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension SignalForm {
    public func fields(with kader: Dependencies) throws -> [FormField] {
        let (language, begun) = (kader.language, cell.flatMap { SignalCell($0) })
        let employer = try begun?.employer.flatMap { Employer.ID($0) }.map {
            try kader.store.employer($0)
        }
        var reporter = PersonField.field(
            "reporter", Phrase(nl: "Van wie", en: "From whom"), chosen: nil, language,
            isRequired: false)
        reporter.note = Phrase(nl: "leeg: van jou", en: "blank: from you")[language]
        return [
            EmployerField.field(
                "employer", Phrase(nl: "Werkgever", en: "Employer"), chosen: employer, kader),
            try problem(begun?.problem, kader), sector(begun, kader), region(begun, kader),
            FormField(
                id: "note", label: Phrase(nl: "Gezien", en: "Seen")[language],
                kind: .longText(rows: 3), note: Phrase.staysInHouse[language], isRequired: true),
            reporter,
        ]
    }

    private func problem(_ chosen: String?, _ kader: Dependencies) throws -> FormField {
        let catalogue = try kader.store.problems()
        let codes = catalogue.choices.map(\.code)
        let options = (codes + [chosen].compactMap(\.self).filter { !codes.contains($0) }).map {
            ChoiceOption(id: $0, label: catalogue.label($0)[kader.language])
        }
        return Self.choice(
            "problem", Phrase(nl: "Probleem", en: "Problem"), options, chosen, filters: false,
            kader.language)
    }

    private func sector(_ begun: SignalCell?, _ kader: Dependencies) -> FormField {
        var chosen: String?
        if case .problemSector(_, let sector)? = begun { chosen = sector }
        return Self.choice(
            "sector", Phrase(nl: "Sector", en: "Sector"),
            kader.reference.sectors.map {
                ChoiceOption(id: $0.code, label: $0.name[kader.language])
            }, chosen, kader.language)
    }

    private func region(_ begun: SignalCell?, _ kader: Dependencies) -> FormField {
        var chosen: String?
        if case .problemRegion(_, let region)? = begun { chosen = region }
        return Self.choice(
            "region", Phrase(nl: "Regio", en: "Region"),
            RegionOptions(kader.reference).matching(""), chosen, filters: false, kader.language)
    }

    private static func choice(
        _ id: String, _ label: Phrase, _ options: [ChoiceOption], _ chosen: String?,
        filters: Bool = true, _ language: Language
    ) -> FormField {
        FormField(
            id: id, label: label[language],
            kind: .choice(
                ChoiceState(
                    options: options, chosen: [chosen].compactMap(\.self), filters: filters)))
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with kader: Dependencies
    ) throws -> [ChoiceOption]? {
        switch id {
        case "employer": return try EmployerField.options(matching: query, kader)
        case "region": return RegionOptions(kader.reference).matching(query)
        case "reporter": return try ChoiceOption.people(matching: query, kader)
        case "problem":
            return try kader.store.problems().matching(query).map {
                ChoiceOption(id: $0.code, label: $0.label[kader.language])
            }
        default: return nil
        }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with kader: Dependencies
    ) throws -> SavedForm {
        var made: [Employer] = []
        let employer = try EmployerField.id(values.choice("employer"), making: &made, kader)
        let id: Signal.ID = kader.newId()
        guard let cell = cell(values, employer: employer) else { throw SignalError.nothingSeen }
        try kader.store.raise(
            id, about: cell, note: values.text("note"), by: values.identifier("reporter"),
            with: made)
        return SavedForm(
            Phrase(nl: "Signaal ingebracht.", en: "Signal raised.").undoable,
            option: ChoiceOption(id: id.description, label: ""))
    }
}

extension Phrase {
    static let staysInHouse = Phrase(
        nl: "blijft in huis; geen medische gegevens", en: "stays in-house; no medical details")
}
