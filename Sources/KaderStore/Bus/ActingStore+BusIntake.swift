internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Takes down a conversation at the bus: the person, the visit and the appointment in one step, or
    /// nothing.
    ///
    /// - Parameter place: where the visit counts: the bus, or the house that it belongs to.
    /// - Throws: what ``book(_:for:_:note:waiving:heldFor:)`` throws; ``RegistrationError``;
    ///   ``BusError/nobodyToBook`` where an appointment is asked for nobody.
    public func takeDown(_ talk: BusTalk, at place: Place, in region: String) throws {
        let now = now
        let visit = try Registration(
            id: talk.registration, on: talk.at.day, at: place, .inloop, of: talk.contact,
            problems: [talk.problem].compactMap(\.self), region: region, question: talk.wish)
        let intake = try BusIntake(
            id: talk.intake,
            [
                "stop": talk.stop, "hour": talk.at.time.hour, "contact": talk.contact,
                "registration": talk.registration, "appointment": talk.booking?.id,
            ])
        try booking(.busIntake) { writing in
            if let newcomer = talk.newcomer { try writing.put(ContactRecord(newcomer)) }
            try check(visit, writing.db)
            try writing.put(RegistrationRecord(visit))
            if let booking = talk.booking {
                guard let contact = talk.contact else { throw BusError.nobodyToBook }
                try put(booking.id, for: contact, booking.request, talk.wish, now, writing)
            }
            try writing.put(ListedRecord<BusIntake>(intake))
        }
    }

    private func put(
        _ id: Appointment.ID, for contact: Contact.ID, _ request: BookingRequest,
        _ note: String, _ now: LocalTime, _ writing: Writing
    ) throws {
        let search = try Booking(writing.db, now: now, store.damage, knowing: holidays)
        try search.refuse(contact, for: request.service)
        let slot = try search.slot(for: request, of: contact)
        try writing.put(
            AppointmentRecord(try Appointment(id, slot, contact, note, nil, housemates: 0)))
    }
}
