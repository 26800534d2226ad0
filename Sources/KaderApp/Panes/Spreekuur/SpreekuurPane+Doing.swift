internal import KaderDomain
internal import KaderReference

extension SpreekuurPane {
    /// Opens the selected spreekuur, or day of the month; inside it, books the free slot or shows
    /// the appointment's form.
    mutating func open() -> [Step<Self>] {
        if scale == .month { return show(.day) }
        if selectedAppointment != nil { return edit() }
        if opened != nil || selectedSlot != nil { return book() }
        guard let selected else { return [] }
        (opened, line, lineTime, filter) = (selected.id, nil, nil, "")
        keepSelection()
        return []
    }

    mutating func close() {
        (opened, line, lineTime, filter) = (nil, nil, nil, "")
    }

    /// The free slot on which the keyboard is.
    private var selectedSlot: Slot? {
        if case .free(let slot) = selectedItem?.kind { return slot }
        return if opened != nil, case .free(let slot) = selectedLine { slot } else { nil }
    }

    func book() -> [Step<Self>] {
        if let slot = selectedSlot {
            return [.open(.booking(BookingForm(slot)))]
        }
        let spreekuur = (openedEntry ?? selected)?.spreekuur
        return [
            .open(
                .booking(
                    BookingForm(
                        place: place, day: day, service: spreekuur?.service,
                        spreekuur: spreekuur?.id)))
        ]
    }

    func bookWithException() -> [Step<Self>] {
        let spreekuur = (openedEntry ?? selected)?.spreekuur
        return [
            .open(
                .booking(
                    BookingForm(
                        place: place, day: day, service: spreekuur?.service,
                        spreekuur: spreekuur?.id, isWaiving: true)))
        ]
    }

    func edit() -> [Step<Self>] {
        if let entry = selectedAppointment {
            return [.open(.appointmentNote(AppointmentNoteForm(entry.id)))]
        }
        guard let entry = openedEntry ?? selected else { return [] }
        return [.open(.spreekuur(SpreekuurForm(entry.id)))]
    }

    func move() -> [Step<Self>] {
        guard let entry = selectedAppointment else { return [] }
        return [.open(.appointmentMove(AppointmentMoveForm(entry.id)))]
    }

    func cancel() -> [Step<Self>] {
        guard marked.isEmpty else {
            return [.open(.cancellation(.appointments(marked.map(\.id))))]
        }
        if let entry = selectedAppointment {
            return [.open(.cancellation(.appointment(entry.id)))]
        }
        guard let entry = openedEntry ?? selected else { return [] }
        let count = hidingVisits == nil ? entry.appointments.count : nil
        return [.open(.cancellation(.spreekuur(entry.id, appointments: count)))]
    }

    func replace() -> [Step<Self>] {
        guard let entry = openedEntry ?? selected else { return [] }
        return [.open(.replacement(ReplacementForm(entry.id)))]
    }

    func history() -> [Step<Self>] {
        if let entry = selectedAppointment {
            return [.history(kind: "appointment", id: entry.id.description)]
        }
        guard let entry = openedEntry ?? selected else { return [] }
        return [.history(kind: "spreekuur", id: entry.id.description)]
    }

    /// Every house whose place is known or which has a region, and online.
    var places: Pick<Message> {
        let houses = reference.houses.map { house in
            Pick<Message>.Option(
                house.name[.nl], detail: house.shownTown, .show(.house(house.key)))
        }
        return Pick(
            Phrase(nl: "Waar", en: "Where"),
            options: [.init("Online", .show(.online))] + houses)
    }
}

extension Vakbondshuis {
    /// The town, with a question mark where its certainty asks for one; blank where unknown.
    var shownTown: String {
        guard let town else { return "" }
        return certainty.isCertain ? town : "\(town) ?"
    }
}
