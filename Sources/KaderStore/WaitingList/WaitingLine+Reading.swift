internal import GRDB
internal import KaderDomain

extension WaitingLine {
    /// - Throws: ``StoreError/notFound(kind:id:)`` where the person is out of sight.
    init(_ entry: WaitingEntry, _ db: Database) throws {
        let reach = try Reach(of: entry.contact, db)
        self.init(
            entry: entry, name: try Names(db).title(of: "contact", entry.contact.description),
            phone: reach.phone, email: reach.email,
            appointment: try entry.state.appointment.flatMap { try Self.appointment($0, db) })
    }

    private static func appointment(
        _ id: Appointment.ID, _ db: Database
    ) throws -> AppointmentEntry? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM appointment WHERE id = ? AND isWithdrawn = 0"),
            arguments: [id.description])
        return try row.map { try Agenda(db).entry(try AppointmentRecord(row: $0).value()) }
    }
}

/// How to reach somebody.
struct Reach {
    let phone, email: String

    /// Blank where the person is not there.
    init(of contact: Contact.ID, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT phone, email FROM contact WHERE id = ?")
        let row = try Row.fetchOne(statement, arguments: [contact.description])
        phone = row?["phone"] ?? ""
        email = row?["email"] ?? ""
    }
}
