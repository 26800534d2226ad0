internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension EmployerMergeForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let own = ChoiceOption(id: id.description, label: name)
        let other = FormField(
            id: "other", label: Phrase(nl: "Met", en: "With")[language],
            kind: .choice(ChoiceState(options: [], filters: false)), isRequired: true)
        let whole = FormField(
            id: "whole", label: Phrase(nl: "Wie blijft", en: "Which stays")[language],
            kind: .choice(ChoiceState(options: [own], chosen: [own.id])), isRequired: true)
        let labels = [
            Phrase(nl: "Samen: namen", en: "Together: names"),
            Phrase(nl: "vestigingen", en: "places of work"),
            Phrase(nl: "bezoeken", en: "visits"),
            Phrase(nl: "crises", en: "crises"),
        ]
        return [other, whole]
            + zip(Self.preview, labels).map { Self.shown($0, $1[language], language) }
    }

    /// A field that only shows; at first that nothing is chosen yet.
    private static func shown(_ id: String, _ label: String, _ language: Language) -> FormField {
        let nothing = ChoiceOption(
            id: "-",
            label: Phrase(nl: "kies eerst een andere", en: "choose another first")[language])
        return FormField(
            id: id, label: label,
            kind: .choice(ChoiceState(options: [nothing], chosen: ["-"])), isReadOnly: true)
    }

    public func options(
        for field: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        let store = dependencies.store
        if field == "other" {
            return try EmployerField.known(matching: query, dependencies)
                .filter { $0.id != id.description }
        }
        guard let other: Employer.ID = values.identifier("other") else { return nil }
        let (mine, theirs) = (try store.employerDetail(id), try store.employerDetail(other))
        if field == "whole" {
            return [mine, theirs].map {
                ChoiceOption(id: $0.id.description, label: $0.employer.name)
            }
        }
        let isFirst = values.choice("whole") != other.description
        let both = isFirst ? [mine, theirs] : [theirs, mine]
        let text =
            field == "crises"
            ? try Self.crises(both, dependencies)
            : Self.together(both, field, dependencies.reference)
        return [ChoiceOption(id: text, label: text)]
    }

    /// What two employers have together, the one that stays first.
    private static func together(
        _ both: [EmployerDetail], _ field: String, _ reference: Reference
    ) -> String {
        switch field {
        case "names":
            let names = both.flatMap { [$0.employer] + $0.parts }.flatMap { [$0.name] + $0.aliases }
            return names.joined(separator: ", ")
        case "places":
            let places = both.flatMap(\.establishments).map { reference.words(of: $0) }
            return places.isEmpty ? "–" : places.joined(separator: "; ")
        default:
            let counts = both.map(\.registrations)
            return counts.map(String.init).joined(separator: " + ")
                + " = \(counts.reduce(0, +))"
        }
    }

    /// The crises that go on at both, and that they cannot become one where there are two.
    private static func crises(
        _ both: [EmployerDetail], _ dependencies: Dependencies
    ) throws -> String {
        let open = try both.flatMap { try dependencies.store.crises(of: $0.id) }
        guard let first = open.first else { return "–" }
        let day = first.crisis.began
        let phrase =
            open.count > 1
            ? Phrase.closeOneFirst
            : Phrase(
                nl: "\(first.employer), sinds \(day.short(in: .nl)), gaat mee",
                en: "\(first.employer), since \(day.short(in: .en)), comes along")
        return phrase[dependencies.language]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let (part, whole) = merge(in: values) else { throw EmployerError.mergedIntoItself }
        let store = dependencies.store
        let names = (try store.employer(part).name, try store.employer(whole).name)
        try store.merge(part, into: whole)
        return SavedForm(
            Phrase(
                nl:
                    "\(names.0) telt nu mee bij \(names.1). {everywhere.undo|u} maakt het ongedaan.",
                en: "\(names.0) counts with \(names.1) now. {everywhere.undo|u} to undo."))
    }
}

extension Phrase {
    fileprivate static let closeOneFirst = Phrase(
        nl: "bij beide loopt er een: sluit er eerst een af",
        en: "both have one going on: close one first")
}
