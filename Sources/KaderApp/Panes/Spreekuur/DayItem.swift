internal import KaderDomain

/// Something in a column of a day: what a consulent or a room has then.
struct DayItem: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case taken(AppointmentEntry)

        /// A slot that is free, and that this consulent or room would be given.
        case free(Slot)

        /// A slot that is free, for which others come first.
        case spare

        /// Taken for something that is not in this agenda.
        case busy
        case walkIn
    }

    let kind: Kind
    let hours: Hours

    /// The spreekuur in whose hours it lies.
    let entry: AgendaEntry

    /// Nil for what cannot be selected.
    var id: ID? {
        switch kind {
        case .taken(let appointment): .taken(appointment.id)
        case .free: .free(entry.id, hours.from)
        case .walkIn: .walkIn(entry.id)
        case .spare, .busy: nil
        }
    }

    /// The same in every column in which it stands.
    enum ID: Hashable, Sendable {
        case taken(Appointment.ID)
        case free(Spreekuur.ID, TimeOfDay)
        case walkIn(Spreekuur.ID)
    }

    var layer: AgendaLayer {
        switch kind {
        case .taken: .appointments
        case .free, .spare: .free
        case .busy: .busy
        case .walkIn: .service(entry.spreekuur.service)
        }
    }
}
