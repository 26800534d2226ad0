internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension AppointmentMoveForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let entry = try dependencies.store.appointment(id)
        let appointment = entry.appointment
        let slots = try SlotChoice.options(
            appointment.service, search(entry, dependencies), dependencies)
        return [
            FormField(
                id: "who", label: Phrase(nl: "Wie", en: "Who")[language],
                kind: .text(maximum: 80), text: entry.contact, isReadOnly: true),
            FormField(
                id: "now", label: Phrase(nl: "Nu", en: "Now")[language], kind: .text(maximum: 80),
                text: "\(appointment.day.short(in: language)) \(appointment.hours)",
                isReadOnly: true),
            FormField(
                id: "slot", label: Phrase(nl: "Wordt", en: "Becomes")[language],
                kind: .choice(ChoiceState(options: slots, filters: false)), isRequired: true),
        ]
    }

    public func answer(
        to query: String, for id: String, in values: FormValues, with dependencies: Dependencies
    ) throws -> ChoiceAnswer? {
        guard id == "slot" else { return nil }
        let entry = try dependencies.store.appointment(self.id)
        let (service, search) = (entry.appointment.service, search(entry, dependencies))
        guard !query.isEmpty else {
            return ChoiceAnswer(try SlotChoice.options(service, search, dependencies))
        }
        return try SlotChoice.answer(to: query, service, search, dependencies)
    }

    private func search(
        _ entry: AppointmentEntry, _ dependencies: Dependencies
    ) -> SlotChoice.Search {
        SlotChoice.Search(place: entry.place.description, from: dependencies.store.now.day)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let service = try dependencies.store.appointment(id).appointment.service
        guard let request = try SlotChoice.request(values, service, dependencies) else {
            throw SpreekuurError.outsideSpreekuur
        }
        let moved = try dependencies.store.move(
            id, to: request.day, request.time, heldFor: values.holder)
        let (day, time) = (moved.appointment.day, moved.appointment.hours.from)
        return SavedForm(
            Phrase(
                nl:
                    "Verzet naar \(day.medium(in: .nl)), \(time.spoken(in: .nl)). Geef je het door?",
                en:
                    "Moved to \(day.medium(in: .en)), \(time.spoken(in: .en)). Will you let them know?"
            ), option: MadeInAgenda(moved).option)
    }
}

extension AppointmentMoveForm {
    public func offer(
        insteadOf error: any Error, in values: FormValues, with dependencies: Dependencies
    ) throws -> FormOffer? {
        try SlotChoice.offer(
            insteadOf: error, from: dependencies.store.now.day, dependencies)
    }
}

extension AppointmentNoteForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let entry = try dependencies.store.appointment(id)
        return [
            FormField(
                id: "who", label: Phrase(nl: "Wie", en: "Who")[dependencies.language],
                kind: .text(maximum: 80), text: entry.contact, isReadOnly: true),
            .note(dependencies.language, text: entry.appointment.note),
        ]
            + (entry.appointment.service.isInCampaign
                ? [.housemates(dependencies.language, entry.appointment.housemates)] : [])
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let seen = try dependencies.store.appointment(id).appointment
            .noted(original.text("note"), housemates: original.housemates)
        try dependencies.store.edit(
            note: values.text("note"), housemates: values.housemates, of: seen,
            overriding: overriding)
        return SavedForm(.saved)
    }
}

extension CancellationForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        return [
            FormField(
                id: "what", label: Phrase(nl: "Wat", en: "What")[language],
                kind: subjectKind, text: try subject(dependencies), isReadOnly: true),
            FormField(
                id: "reason", label: Phrase(nl: "Reden", en: "Reason")[language],
                kind: .choice(
                    ChoiceState(options: Self.reasons(language, matching: ""), filters: false)),
                isRequired: true),
        ]
    }

    /// The usual reasons, and what is typed.
    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "reason" ? Self.reasons(dependencies.language, matching: query) : nil
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let typed = values.choice("reason") ?? ""
        let known = CancellationCode(rawValue: typed)
        let (code, reason) = (known ?? .other, known?.label[dependencies.language] ?? typed)
        switch self {
        case .appointment(let id):
            try dependencies.store.cancel(id, as: code, because: reason)
            let next = try dependencies.store.nextInLine(afterCancelling: [id])
            let said: Phrase =
                code.isToBePassedOn ? .cancelledHere : next.isEmpty ? .cancelled : .cancelledOne
            return SavedForm(said.naming(next))
        case .appointments(let ids):
            let cancelled = try dependencies.store.cancel(ids, as: code, because: reason)
            let next = try dependencies.store.nextInLine(afterCancelling: cancelled.map(\.id))
            return SavedForm(
                Phrase(cancelled: cancelled.count, isToTell: code.isToBePassedOn).naming(next))
        case .spreekuur(let id, _):
            let fallen = try dependencies.store.cancel(id, as: code, because: reason)
            let next = try dependencies.store.nextInLine(afterCancelling: fallen.map(\.id))
            return SavedForm(
                Phrase(fallen: fallen.count, isToTell: code.isToBePassedOn).naming(next))
        }
    }

    /// A line for each of several appointments.
    private var subjectKind: FieldKind {
        if case .appointments(let ids) = self { return .longText(rows: min(ids.count, 7)) }
        return .text(maximum: 120)
    }

    private func subject(_ dependencies: Dependencies) throws -> String {
        let language = dependencies.language
        switch self {
        case .appointment(let id):
            let entry = try dependencies.store.appointment(id)
            let appointment = entry.appointment
            return "\(entry.contact), \(appointment.day.short(in: language)) \(appointment.hours)"
        case .appointments(let ids):
            return try ids.map { id in
                let entry = try dependencies.store.appointment(id)
                let (day, hours) = (entry.appointment.day, entry.appointment.hours)
                return "\(day.short(in: language)) \(hours.from) \(entry.contact)"
            }.joined(separator: "\n")
        case .spreekuur(let id, _):
            let spreekuur = try dependencies.store.spreekuur(id).spreekuur
            let label = spreekuur.service.label[language]
            return "\(label), \(spreekuur.day.short(in: language)) \(spreekuur.hours)"
        }
    }

    private static func reasons(_ language: Language, matching query: String) -> [ChoiceOption] {
        let usual = CancellationCode.allCases.filter { $0 != .other }
            .map { ChoiceOption(id: $0.rawValue, label: $0.label[language]) }
        let wanted = Folding.fold(query)
        guard !wanted.isEmpty else { return usual }
        return usual.filter { Folding.fold($0.label).contains(wanted) }
            + [ChoiceOption(id: query, label: query)]
    }
}

extension Phrase {
    /// How many were cancelled, and where it stands who is to be told.
    fileprivate init(cancelled count: Int, isToTell: Bool) {
        let after = Self.after(count, isToTell)
        self.init(
            nl: "\(count == 1 ? "1 afspraak" : "\(count) afspraken") afgezegd. \(after.nl)",
            en: "\(count == 1 ? "1 appointment" : "\(count) appointments") cancelled. \(after.en)")
    }

    fileprivate init(fallen count: Int, isToTell: Bool) {
        let after = Self.after(count, isToTell)
        self.init(
            nl: "Spreekuur afgezegd. \(after.nl)", en: "Spreekuur cancelled. \(after.en)")
    }

    private static func after(_ count: Int, _ isToTell: Bool) -> Phrase {
        guard isToTell, count > 0 else {
            return Phrase(
                nl: "{everywhere.undo|u} maakt dit ongedaan.",
                en: "{everywhere.undo|u} takes it back.")
        }
        return Phrase(
            nl: "Bij Te doen staat wie je nog belt.", en: "Those to call are under To do.")
    }
}

extension Phrase {
    fileprivate static let cancelled = Phrase(
        nl: "Afspraak afgezegd. {everywhere.undo|u} maakt dit ongedaan.",
        en: "Appointment cancelled. {everywhere.undo|u} takes it back.")

    fileprivate static let cancelledHere = Phrase(
        nl: "Afspraak afgezegd. \(after(1, true).nl)",
        en: "Appointment cancelled. \(after(1, true).en)")

    fileprivate static let cancelledOne = Phrase(
        nl: "Afspraak afgezegd.", en: "Appointment cancelled.")

    /// With who could have what came free; the same where nobody could.
    fileprivate func naming(_ next: [WaitingLine]) -> Phrase {
        guard let line = Phrase(nextInLine: next) else { return self }
        return Phrase(
            nl: "\(nl) \(line.nl) {everywhere.waiting|A} biedt aan.",
            en: "\(en) \(line.en) {everywhere.waiting|A} offers it.")
    }
}
