internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension BookingForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let slots = try SlotChoice.options(service, place, from: day, dependencies)
        let services = Service.allCases.filter(\.rule.byAppointment).map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        let service = FormField(
            id: "service", label: Phrase(nl: "Spreekuur", en: "Service")[language],
            kind: .choice(ChoiceState(options: services, chosen: [service.rawValue])),
            isRequired: true, isReadOnly: slot != nil)
        let time = FormField(
            id: "slot", label: Phrase(nl: "Wanneer", en: "When")[language],
            kind: .choice(ChoiceState(options: slots, chosen: slot.map { [$0] } ?? [])),
            isRequired: true, isReadOnly: slot != nil)
        return [service, time, .person(dependencies), .note(dependencies.language)]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        switch id {
        case "contact": return try ChoiceOption.people(matching: query, dependencies)
        case "slot":
            guard slot == nil, let service = values.choice("service").flatMap(Service.init)
            else { return nil }
            return try SlotChoice.options(service, place, from: day, dependencies)
        default: return nil
        }
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
            dependencies.newId(), for: contact, request, note: values.text("note"))
        return SavedForm(Phrase(made: made))
    }
}

extension SlotChoice {
    /// The free slots of four weeks from a day, or from today where that has passed.
    static func options(
        _ service: Service, _ place: String, from day: Day, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        guard let place = Place(place) else { return [] }
        let store = dependencies.store
        let slots = try store.slots(
            for: service, at: place, from: max(day, store.now.day), days: 28, limit: 200)
        let names = try store.names(of: slots.flatMap(\.consulenten))
        return slots.map { option($0, names, dependencies.language) }
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
            service: service, place: spreekuur.place, day: spreekuur.day, time: time)
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
