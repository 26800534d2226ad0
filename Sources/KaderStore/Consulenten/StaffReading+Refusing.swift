internal import GRDB
internal import KaderDomain

extension StaffReading {
    /// - Throws: ``ConsulentError/barred(name:_:)`` where somebody of these cannot be asked for the
    ///   spreekuur, with the first reason. Who is no consulent is not looked at.
    func refuse(_ staff: [Contact.ID], in spreekuur: Spreekuur) throws {
        for contact in staff {
            guard let one = try availability(of: contact, from: spreekuur.day) else { continue }
            let bars = one.bars(
                for: spreekuur.service, on: spreekuur.day, during: spreekuur.hours)
            if let bar = bars.first { throw ConsulentError.barred(name: try name(contact), bar) }
        }
    }

    /// The same for a change: only who is asked for something new is looked at.
    func refuse(_ edited: Spreekuur, since original: Spreekuur) throws {
        let isElsewhen =
            (edited.service, edited.day) != (original.service, original.day)
            || !original.hours.contains(edited.hours)
        let asked = edited.staff.filter { isElsewhen || !original.staff.contains($0) }
        try refuse(asked, in: edited)
    }

    /// - Throws: ``ConsulentError/notConsulent(name:)``.
    func requireConsulent(_ contact: Contact.ID) throws {
        let isThere = try Bool.fetchOne(
            db.cachedStatement(
                sql: "SELECT 1 FROM consulent WHERE contact = ? AND NOT isWithdrawn"),
            arguments: [contact.description])
        guard isThere == true else {
            throw ConsulentError.notConsulent(name: try name(contact))
        }
    }

    func name(_ contact: Contact.ID) throws -> String {
        try Names(db).title(of: "contact", contact.description)
    }
}
