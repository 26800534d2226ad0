internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ReplacementForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (store, language) = (dependencies.store, dependencies.language)
        let entry = try store.spreekuur(spreekuur)
        let hiding = try Self.hiding(entry, dependencies)
        let staff = zip(entry.spreekuur.staff, entry.staff).map { id, name in
            let count = entry.appointments.count { $0.appointment.consulenten.contains(id) }
            return ChoiceOption(
                id: id.description, label: name,
                detail: hiding == nil ? Phrase(appointments: count)[language] : "")
        }
        let first = entry.spreekuur.staff.first
        let others = try first.map { try Self.others(for: $0, in: spreekuur, dependencies) } ?? []
        return [
            FormField(
                id: "what", label: Phrase(nl: "Spreekuur", en: "Spreekuur")[language],
                kind: .text(maximum: 80), text: Self.title(entry.spreekuur, language),
                isReadOnly: true),
            FormField(
                id: "kept", label: Phrase(nl: "Blijft staan", en: "Stays")[language],
                kind: .text(maximum: 200), text: hiding?[language] ?? Self.kept(entry, language),
                isReadOnly: true),
            FormField(
                id: "who", label: Phrase(nl: "Wie valt uit", en: "Who is out")[language],
                kind: .choice(
                    ChoiceState(options: staff, chosen: [first?.description].compactMap { $0 })),
                isRequired: true),
            FormField(
                id: "by", label: Phrase(nl: "Wie komt", en: "Who comes")[language],
                kind: .choice(
                    ChoiceState(options: others, chosen: others.prefix(1).map(\.id))),
                isRequired: true),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "by", query.isEmpty else { return nil }
        guard let who: Contact.ID = values.identifier("who") else { return [] }
        return try Self.others(for: who, in: spreekuur, dependencies)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let who: Contact.ID = values.identifier("who"),
            let other: Contact.ID = values.identifier("by")
        else { throw ConsulentError.nobodyFree }
        let changed = try dependencies.store.replace(who, by: other, in: spreekuur)
        return SavedForm(Phrase(replacedIn: changed.count))
    }

    private static func others(
        for who: Contact.ID, in spreekuur: Spreekuur.ID, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        let found = try dependencies.store.replacements(for: who, in: spreekuur, limit: 30)
        let names = try dependencies.store.names(of: found.flatMap(\.consulenten))
        return found.enumerated().flatMap { place, proposal in
            proposal.consulenten.map { id in
                let choice = StaffChoice(
                    contact: id, name: names[id] ?? "", isProposed: place == 0,
                    load: proposal.merit.sum, bars: [], isElsewhere: false,
                    isOverdue: !proposal.overdue.isEmpty)
                return ChoiceOption(
                    id: id.description, label: choice.name,
                    detail: choice.detail[dependencies.language])
            }
        }
    }

    /// What is said in place of appointments that may be there; nil where all of them are seen.
    private static func hiding(_ entry: AgendaEntry, _ kader: Dependencies) throws -> Phrase? {
        let role = try OwnRole(of: kader.store)
        return role.hiding(role.reach.sight(of: .readDesk, at: entry.spreekuur.place))
    }

    /// The appointments, which go on whoever comes.
    private static func kept(_ entry: AgendaEntry, _ language: Language) -> String {
        guard !entry.appointments.isEmpty else {
            return Phrase(nl: "er zijn geen afspraken", en: "there are no appointments")[language]
        }
        return entry.appointments.map { "\($0.appointment.hours.from) \($0.contact)" }
            .joined(separator: ", ")
    }

    private static func title(_ spreekuur: Spreekuur, _ language: Language) -> String {
        let day = spreekuur.day.medium(in: language)
        return "\(spreekuur.service.label[language]) · \(day) · \(spreekuur.hours)"
    }
}

extension Phrase {
    /// How many appointments go on with somebody else.
    fileprivate init(appointments count: Int) {
        self.init(
            nl: count == 1 ? "1 afspraak" : "\(count) afspraken",
            en: count == 1 ? "1 appointment" : "\(count) appointments")
    }
}
