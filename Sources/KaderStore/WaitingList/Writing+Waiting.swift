internal import GRDB
internal import KaderDomain

extension Writing {
    /// Who waits for a service waits for it once.
    ///
    /// - Throws: ``WaitingError/waitsAlready(name:)``.
    func refuseSecondWait(_ entry: WaitingEntry) throws {
        guard entry.state.isOpen else { return }
        let same = try Int.fetchOne(
            db,
            sql: """
                SELECT 1 FROM waitingEntry
                WHERE contact = ? AND service = ? AND id <> ? AND isWithdrawn = 0
                    AND \(WaitingEntryRecord.isOpen) LIMIT 1
                """,
            arguments: [
                entry.contact.description, entry.service.rawValue, entry.id.description,
            ])
        guard same == nil else {
            let name = try Names(db).title(of: "contact", entry.contact.description)
            throw WaitingError.waitsAlready(name: name)
        }
    }

    /// What is offered to somebody, or accepted by them, is their own appointment.
    ///
    /// - Throws: ``WaitingError/othersAppointment``.
    func refuseOthersAppointment(_ entry: WaitingEntry) throws {
        guard let id = entry.state.appointment else { return }
        let row = try Row.fetchOne(
            db, sql: "SELECT contact, service FROM appointment WHERE id = ? AND isWithdrawn = 0",
            arguments: [id.description])
        guard row?["contact"] == entry.contact.description,
            row?["service"] == entry.service.rawValue
        else { throw WaitingError.othersAppointment }
    }
}
