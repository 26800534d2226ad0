internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension SpreekuurForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let present = try id.map { try dependencies.store.spreekuur($0).spreekuur }
        let place = present?.place ?? Place(place) ?? .online
        let service = present?.service ?? .loopbaan
        let language = dependencies.language
        return [
            .init(
                id: "service", label: Phrase(nl: "Spreekuur", en: "Service")[language],
                kind: .choice(
                    ChoiceState(
                        options: Service.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: [service.rawValue])), isRequired: true),
            .init(
                id: "place", label: Phrase(nl: "Waar", en: "Where")[language],
                kind: .choice(
                    ChoiceState(options: Self.places(dependencies), chosen: [place.description])),
                isRequired: true),
        ] + times(present, language)
            + [try staff(present, service, place, dependencies)]
            + [try rooms(present, place, dependencies)]
            + (present == nil ? RepeatFields.fields(from: day, language) : [])
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard query.isEmpty, let place = values.choice("place").flatMap({ Place($0) }) else {
            return nil
        }
        switch id {
        case "repeat", RepeatFields.days:
            return try RepeatFields.options(for: id, self, values, dependencies)
        case "rooms": return try Self.rooms(place, dependencies)
        case "staff":
            guard let service = values.choice("service").flatMap(Service.init) else { return nil }
            return try staff(service, place, in: values, dependencies)
        default: return nil
        }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        guard let id else {
            if let series = try series(values, id: dependencies.newId(), today: today) {
                return try RepeatFields.plan(series, values, dependencies)
            }
            let made = try spreekuur(values, id: dependencies.newId(), today: today)
            try dependencies.store.plan(made)
            let overdue = try dependencies.store.overdue(in: made)
            let said = try Self.warning(made, dependencies) ?? .planned(made)
            return SavedForm(
                overdue.isEmpty ? said : said.minding(Phrase(overdue: overdue)),
                option: MadeInAgenda(made).option)
        }
        let edited = try spreekuur(values, id: id, today: today)
        try dependencies.store.edit(
            edited, from: try spreekuur(original, id: id, today: today), overriding: overriding)
        return SavedForm(
            try Self.warning(edited, dependencies) ?? .saved, option: MadeInAgenda(edited).option)
    }

    public func offer(
        insteadOf error: any Error, in values: FormValues, with dependencies: Dependencies
    ) throws -> FormOffer? {
        RepeatFields.offer(insteadOf: error, dependencies.language)
    }

    /// What to mind where the house is closed then: the planner decided, and is told.
    private static func warning(
        _ spreekuur: Spreekuur, _ dependencies: Dependencies
    ) throws -> Phrase? {
        try dependencies.store.door(of: spreekuur.place, on: spreekuur.day)
            .refusal(during: spreekuur.hours).map(Phrase.init(plannedWhile:))
    }
}

// MARK: - The fields

extension SpreekuurForm {
    private func times(_ present: Spreekuur?, _ language: Language) -> [FormField] {
        [
            .init(
                id: "day", label: Phrase(nl: "Dag", en: "Day")[language], kind: .day,
                text: (present?.day ?? day)?.typed ?? "", isRequired: true),
            .init(
                id: "from", label: Phrase(nl: "Van", en: "From")[language], kind: .time,
                text: (present?.hours ?? Self.usual)?.from.description ?? "", isRequired: true),
            .init(
                id: "until", label: Phrase(nl: "Tot", en: "Until")[language], kind: .time,
                text: (present?.hours ?? Self.usual)?.to.description ?? "", isRequired: true),
        ]
    }

    /// The hours with which a new one begins.
    private static let usual = Hours("13:00-16:00")

    private func staff(
        _ present: Spreekuur?, _ service: Service, _ place: Place, _ dependencies: Dependencies
    ) throws -> FormField {
        let hours = present?.hours ?? Self.usual
        let when = DatedHours(typed: present?.day ?? day, hours?.from, hours?.to)
        var options = try Self.staff(service, place, when, in: id, dependencies)
        let known = Set(options.map(\.id))
        let names = try dependencies.store.names(of: present?.staff ?? [])
        for id in present?.staff ?? [] where !known.contains(id.description) {
            options.append(ChoiceOption(id: id.description, label: names[id] ?? ""))
        }
        return .init(
            id: "staff",
            label: Phrase(nl: "Consulenten", en: "Consulenten")[dependencies.language],
            kind: .choice(
                ChoiceState(
                    options: options, chosen: present?.staff.map(\.description) ?? [],
                    allowsSeveral: true,
                    allowsNew: Phrase(nl: "nieuwe consulent", en: "new consulent")[
                        dependencies.language])), isRequired: true)
    }

    private func rooms(
        _ present: Spreekuur?, _ place: Place, _ dependencies: Dependencies
    ) throws -> FormField {
        .init(
            id: "rooms", label: Phrase(nl: "Ruimtes", en: "Rooms")[dependencies.language],
            kind: .choice(
                ChoiceState(
                    options: try Self.rooms(place, dependencies),
                    chosen: present?.rooms.map(\.description) ?? [], allowsSeveral: true,
                    allowsNew: Phrase(nl: "nieuwe ruimte", en: "new room")[
                        dependencies.language])), isRequired: place != .online)
    }

    private static func places(_ dependencies: Dependencies) -> [ChoiceOption] {
        let online = ChoiceOption(id: Place.online.description, label: "Online")
        return [online]
            + dependencies.reference.houses.map { house in
                ChoiceOption(
                    id: house.key, label: house.name[dependencies.language],
                    detail: house.shownTown)
            }
    }

    /// Who could be chosen for what is filled in.
    private func staff(
        _ service: Service, _ place: Place, in values: FormValues, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        let day = values.day("day", today: dependencies.store.now.day)
        let when = DatedHours(typed: day, values.time("from"), values.time("until"))
        return try Self.staff(service, place, when, in: id, dependencies)
    }

    /// First those whom the planner of pairs proposes; where no day or hours are known, by name.
    private static func staff(
        _ service: Service, _ place: Place, _ when: DatedHours?, in present: Spreekuur.ID?,
        _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        guard let when else {
            return try dependencies.store.consulenten(for: service, at: place).map {
                ChoiceOption(id: $0.role.contact.description, label: $0.name)
            }
        }
        return try dependencies.store.staffChoices(
            for: service, at: place, on: when.day, during: when.hours, in: present
        ).map {
            ChoiceOption(
                id: $0.contact.description, label: $0.name,
                detail: $0.detail[dependencies.language])
        }
    }

    private static func rooms(
        _ place: Place, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        guard let house = place.house else { return [] }
        return try dependencies.store.rooms(of: house).map {
            ChoiceOption(id: $0.id.description, label: $0.name)
        }
    }
}

extension DatedHours {
    /// From what is typed; nil where something is missing.
    fileprivate init?(typed day: Day?, _ from: TimeOfDay?, _ until: TimeOfDay?) {
        guard let day, let from, let until, let hours = Hours(from: from, to: until) else {
            return nil
        }
        self.init(day, hours)
    }
}

extension Phrase {
    fileprivate static func planned(_ spreekuur: Spreekuur) -> Phrase {
        let (day, hours) = (spreekuur.day, spreekuur.hours)
        return Phrase(
            nl: "Spreekuur gepland: \(day.medium(in: .nl)), \(hours).",
            en: "Spreekuur planned: \(day.medium(in: .en)), \(hours).")
    }

    /// With another sentence behind it.
    fileprivate func minding(_ other: Phrase) -> Phrase {
        Phrase(nl: "\(nl) \(other.nl)", en: "\(en) \(other.en)")
    }
}
