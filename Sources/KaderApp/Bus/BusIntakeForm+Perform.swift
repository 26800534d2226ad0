internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension BusIntakeForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        return [
            field("name", Phrase(nl: "Naam", en: "Name"), language, .mayBeBlank),
            field("phone", Phrase(nl: "Telefoon", en: "Phone"), language),
            FormField(
                id: "problem", label: Phrase(nl: "Waarover", en: "About")[language],
                kind: .choice(
                    ChoiceState(
                        options: try dependencies.store.problems().choices.map {
                            ChoiceOption(id: $0.code, label: $0.label[language])
                        }))),
            FormField(
                id: "wish", label: Phrase(nl: "Wens", en: "Wish")[language],
                kind: .longText(rows: 2),
                note: Phrase(nl: "geen medische gegevens", en: "no medical details")[language]),
            FormField(
                id: "slot", label: Phrase(nl: "Afspraak", en: "Appointment")[language],
                kind: .choice(ChoiceState(options: try Self.slots(dependencies)))),
            FormField(
                id: "hour", label: Phrase(nl: "Uur", en: "Hour")[language],
                kind: .text(maximum: 2), text: "\(dependencies.store.now.time.hour)",
                note: Phrase(nl: "van papier: het uur van toen", en: "from paper: the hour it was")[
                    language], isRequired: true),
        ]
    }

    private func field(
        _ id: String, _ label: Phrase, _ language: Language, _ note: Phrase? = nil
    ) -> FormField {
        FormField(
            id: id, label: label[language], kind: .text(maximum: 80), note: note?[language])
    }

    /// What is free for two weeks; what is kept for the bus first, for that is firm at once.
    private static func slots(_ kader: Dependencies) throws -> [ChoiceOption] {
        let kept = try kader.store.bus.map { try kader.store.busPlan($0).slots } ?? []
        let free = try Service.allCases.filter(\.isByAppointment).flatMap {
            try kader.store.slots(for: $0, from: kader.store.now.day, days: 14, limit: 200)
        }
        func isFirm(_ slot: Slot) -> Bool {
            kept.contains {
                $0.spreekuur == slot.spreekuur && $0.hours == slot.hours
                    && Set(slot.consulenten).isSubset(of: $0.consulenten)
            }
        }
        let firm = free.filter(isFirm).map { option($0, .firm, kader) }
        return firm
            + free.filter { !isFirm($0) }.map { slot in
                option(slot, kader.store.bus == nil ? .firm : .provisional, kader)
            }
    }

    private static func option(
        _ slot: Slot, _ state: BusVisit.State, _ kader: Dependencies
    ) -> ChoiceOption {
        let place =
            slot.place.house.flatMap { kader.reference.house($0)?.name[kader.language] }
            ?? slot.place.description
        return ChoiceOption(
            id: "\(slot.service.rawValue)|\(slot.place)|\(slot.day)|\(slot.hours.from)",
            label: "\(slot.day.short(in: kader.language)) \(slot.hours.from) \(place)",
            detail: "\(slot.service.label[kader.language]), \(state.label[kader.language])")
    }

    private static func request(_ id: String) -> BookingRequest? {
        let parts = id.split(separator: "|").map(String.init)
        guard parts.count == 4, let service = Service(rawValue: parts[0]),
            let place = Place(parts[1]), let day = Day(parts[2]), let time = TimeOfDay(parts[3])
        else { return nil }
        return BookingRequest(service: service, place: place, day: day, time: time)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, plans) = (dependencies.store, try dependencies.store.busPlans())
        let plan = plans.first { $0.stops.contains { $0.id == stop } }
        let time = TimeOfDay(hour: Self.hour(values) ?? store.now.time.hour, minute: 0)
        var talk = BusTalk(
            dependencies.newId(), dependencies.newId(), at: stop,
            on: LocalTime(day: plan?.trip.day ?? store.now.day, time: time ?? store.now.time))
        if let name = PersonName(typed: values.text("name")) {
            talk.newcomer = Contact(
                id: dependencies.newId(), name: name, phone: values.text("phone"))
        }
        talk.problem = values.choice("problem")
        talk.wish = values.text("wish")
        talk.booking = values.choice("slot").flatMap(Self.request).map {
            (dependencies.newId(), $0)
        }
        let municipality = plan?.stops.first { $0.id == stop }?.municipality
        let region = municipality.flatMap { dependencies.reference.municipality($0)?.regionCode }
        try store.takeDown(talk, at: .bus, in: region ?? "")
        return SavedForm(Phrase.saved.undoable)
    }
}

extension Phrase {
    fileprivate static let mayBeBlank = Phrase(nl: "mag leeg blijven", en: "may be blank")
}
