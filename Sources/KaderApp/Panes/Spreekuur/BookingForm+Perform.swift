internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension BookingForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (service, slots) = try proposal(dependencies)
        let people = try contact.map { [PersonField.option(try dependencies.store.contact($0))] }
        let language = dependencies.language
        return [
            .person(dependencies, among: people ?? []), field(of: service, language),
            field(of: slots, language), placeField(dependencies), .note(language),
        ] + (service.isInCampaign ? [.housemates(language)] : [])
            + (isWaiving ? waiverFields(language) : [])
    }

    /// The service that is asked for, or else the first that has a free slot, with its slots.
    ///
    /// - Throws: ``SpreekuurError/noneFree`` where nothing can be booked at all.
    private func proposal(_ dependencies: Dependencies) throws -> (Service, [ChoiceOption]) {
        let others = slot == nil ? Service.allCases.filter { $0 != service } : []
        for service in [service] + others where service.isByAppointment {
            let slots = try SlotChoice.options(
                service, SlotChoice.Search(place: place, from: day), dependencies)
            if !slots.isEmpty || slot != nil { return (service, slots) }
        }
        throw SpreekuurError.noneFree
    }

    private func field(of service: Service, _ language: Language) -> FormField {
        let services = Service.allCases.filter(\.isByAppointment).map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return FormField(
            id: "service", label: Phrase(nl: "Spreekuur", en: "Service")[language],
            kind: .choice(ChoiceState(options: services, chosen: [service.rawValue])),
            isRequired: true, isReadOnly: slot != nil)
    }

    private func field(of slots: [ChoiceOption], _ language: Language) -> FormField {
        let own = spreekuur.flatMap { id in
            slots.first { SlotChoice.spreekuur($0.id) == id }?.id
        }
        return FormField(
            id: "slot", label: Phrase(nl: "Wanneer", en: "When")[language],
            kind: .choice(
                ChoiceState(
                    options: slots, chosen: [slot ?? own ?? slots.first?.id].compactMap { $0 },
                    filters: false)),
            isRequired: true, isReadOnly: slot != nil)
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        switch id {
        case "contact": return try ChoiceOption.people(matching: query, dependencies)
        case "slot":
            guard let service = values.choice("service").flatMap(Service.init) else { return nil }
            return orWaiting(
                try SlotChoice.options(service, search(values), dependencies), dependencies)
        default: return nil
        }
    }

    public func answer(
        to query: String, for id: String, in values: FormValues, with dependencies: Dependencies
    ) throws -> ChoiceAnswer? {
        guard id == "slot", !query.isEmpty,
            let service = values.choice("service").flatMap(Service.init)
        else {
            return try options(for: id, matching: query, in: values, with: dependencies)
                .map { ChoiceAnswer($0) }
        }
        let answer = try SlotChoice.answer(to: query, service, search(values), dependencies)
        guard answer.reading?.lacking != nil else { return answer }
        return ChoiceAnswer(orWaiting(answer.options, dependencies), reading: answer.reading)
    }

    private func search(_ values: FormValues) -> SlotChoice.Search {
        SlotChoice.Search(
            place: values.choice("place") ?? place, from: day, waiving: rules(values),
            housemates: values.housemates, owner: values.holder)
    }

    private func orWaiting(
        _ slots: [ChoiceOption], _ dependencies: Dependencies
    ) -> [ChoiceOption] {
        slots.isEmpty ? [SlotChoice.waiting(dependencies.language)] : slots
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let contact: Contact.ID = values.identifier("contact"),
            let service = values.choice("service").flatMap(Service.init),
            let request = try SlotChoice.request(values, service, dependencies)
        else { throw SpreekuurError.outsideSpreekuur }
        let made = try dependencies.store.book(
            dependencies.newId(), for: contact, request, note: values.text("note"),
            waiving: try waiver(values), heldFor: values.holder)
        return SavedForm(Phrase(made: made))
    }

    public func offer(
        insteadOf error: any Error, in values: FormValues, with dependencies: Dependencies
    ) throws -> FormOffer? {
        try SlotChoice.offer(insteadOf: error, from: day, dependencies)
    }
}

extension SlotChoice {
    /// Where free slots are looked for, and how.
    struct Search {
        /// The key of a house, `online`, or ``everywhere``.
        let place: String
        var from: Day
        var waiving: Set<Waiver.Rule> = []

        /// Who come along.
        var housemates = 0

        /// The form that asks: what it holds is free to it.
        var owner: String?
    }

    static let everywhere = "everywhere"

    /// The free slots of four weeks from a day, or from today where that has passed; the nearest
    /// first.
    static func options(
        _ service: Service, _ search: Search, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        try options(of: try slots(service, search, dependencies), search, dependencies)
    }

    static func slots(
        _ service: Service, _ search: Search, _ dependencies: Dependencies, days: Int = 28
    ) throws -> [Slot] {
        let store = dependencies.store
        return try store.slots(
            for: service, at: search.place == everywhere ? nil : Place(search.place),
            from: max(search.from, store.now.day), days: days, waiving: search.waiving,
            with: search.housemates, for: search.owner, limit: 200)
    }

    /// These slots as options, in their order; with their houses where more than one is looked in.
    static func options(
        of slots: [Slot], _ search: Search, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        let names = try dependencies.store.names(of: slots.flatMap(\.consulenten))
        return slots.map { slot in
            let house = search.place == everywhere ? dependencies.name(of: slot.place) : ""
            return option(slot, names, at: house, dependencies.language)
        }
    }

    /// The free slots with the nearest to begin with, where a refusal names one.
    static func offer(
        insteadOf error: any Error, from day: Day, _ dependencies: Dependencies
    ) throws -> FormOffer? {
        guard let nearest = (error as? SpreekuurError)?.nearest else { return nil }
        let options = try options(
            nearest.service,
            Search(place: nearest.place.description, from: min(day, nearest.day)), dependencies)
        return FormOffer(field: "slot", options: options, best: id(nearest))
    }

    /// What is asked of the store by the slot that is chosen.
    static func request(
        _ values: FormValues, _ service: Service, _ dependencies: Dependencies
    ) throws -> BookingRequest? {
        guard let slot = values.choice("slot"), let time = time(slot),
            let id = spreekuur(slot)
        else { return nil }
        let spreekuur = try dependencies.store.spreekuur(id).spreekuur
        return BookingRequest(
            service: service, place: spreekuur.place, day: spreekuur.day, time: time,
            housemates: values.housemates)
    }
}

extension FormField {
    /// A person by typing, or a new one. Where there is one to begin with, and no other, that one
    /// is chosen.
    static func person(
        _ dependencies: Dependencies, among people: [ChoiceOption] = []
    ) -> FormField {
        FormField(
            id: "contact", label: Phrase(nl: "Wie", en: "Who")[dependencies.language],
            kind: .choice(
                ChoiceState(
                    options: people, chosen: people.count == 1 ? people.map(\.id) : [],
                    allowsNew: Phrase(nl: "nieuwe persoon", en: "new person")[
                        dependencies.language],
                    filters: false)),
            isRequired: true)
    }

    /// Who come along to the tax return, under the same member.
    static func housemates(_ language: Language, _ count: Int = 0) -> FormField {
        FormField(
            id: "housemates", label: Phrase(nl: "Huisgenoten", en: "Housemates")[language],
            kind: .text(maximum: 2), text: count == 0 ? "" : String(count),
            note: Phrase(nl: "hoeveel er meekomen", en: "how many come along")[language])
    }

    static func note(_ language: Language, text: String = "") -> FormField {
        FormField(
            id: "note", label: Phrase(nl: "Aantekening", en: "Note")[language],
            kind: .longText(rows: 4), text: text,
            note: Phrase(nl: "geen medische gegevens", en: "no medical details")[language])
    }
}

extension ChoiceOption {
    /// People found by what is typed; the first by name where nothing is.
    static func people(
        matching query: String, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        try dependencies.store.contacts(matching: query, limit: 8).map { contact in
            let reach = contact.phone.isEmpty ? contact.email : contact.phone
            return ChoiceOption(
                id: contact.id.description, label: contact.name.description,
                detail: [contact.town, reach].filter { !$0.isEmpty }.joined(separator: " · "))
        }
    }
}

extension Phrase {
    /// WORDS, message 2.
    init(made entry: AppointmentEntry) {
        let (day, time) = (entry.appointment.day, entry.appointment.hours.from)
        let names = entry.consulenten.map { $0.split(separator: " ").first.map(String.init) ?? $0 }
        self.init(
            nl:
                "Afspraak gemaakt: \(day.medium(in: .nl)), \(time.spoken(in: .nl)), met \(names.joined(separator: " en ")).",
            en:
                "Appointment made: \(day.medium(in: .en)), \(time.spoken(in: .en)), with \(names.joined(separator: " and "))."
        )
    }
}
