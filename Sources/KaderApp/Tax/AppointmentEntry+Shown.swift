internal import KaderDomain

extension AppointmentEntry {
    /// Who comes, and how many come along.
    var shownName: Phrase {
        let count = appointment.housemates
        guard count > 0 else { return Phrase(same: contact) }
        return Phrase(
            nl: "\(contact), met \(count) \(count == 1 ? "huisgenoot" : "huisgenoten")",
            en: "\(contact), with \(count) \(count == 1 ? "housemate" : "housemates")")
    }
}

extension Appointment {
    /// ` +2` behind the name in a list, where two come along.
    var company: String { housemates > 0 ? " +\(housemates)" : "" }
}
