internal import KaderDomain
internal import KaderReference

extension SpreekuurPane {
    /// In the agenda the spreekuur; in a spreekuur the appointment with who comes, or the free
    /// time.
    public var copying: Copying? {
        guard let entry = openedEntry ?? selected else { return nil }
        let spreekuur = entry.spreekuur
        if let taken = selectedAppointment { return copying(taken, of: entry) }
        guard opened != nil else {
            return Copying(
                [spreekuur.service.label, when(spreekuur.hours, of: entry)]
                    + [list(entry.staff), list(entry.rooms)])
        }
        switch selectedLine {
        case .free(let slot):
            return Copying([spreekuur.service.label, when(slot.hours, of: entry)])
        case .taken, nil: return nil
        }
    }

    private func copying(_ taken: AppointmentEntry, of entry: AgendaEntry) -> Copying {
        Copying(
            [
                entry.spreekuur.service.label, when(taken.appointment.hours, of: entry),
                list(taken.consulenten), Phrase(same: taken.room ?? ""),
            ], contact: taken.appointment.contact)
    }

    /// `dinsdag 24 november 2026 09:00–10:00, Groningen`
    private func when(_ hours: Hours, of entry: AgendaEntry) -> Phrase {
        let day = entry.spreekuur.day
        return Phrase(
            nl: "\(day.long(in: .nl)) \(hours), \(placeName.nl)",
            en: "\(day.long(in: .en)) \(hours), \(placeName.en)")
    }

    private func list(_ names: [String]) -> Phrase {
        Phrase(same: names.joined(separator: ", "))
    }
}
