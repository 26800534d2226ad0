internal import GRDB
public import KaderDomain

/// Several people at once: one step of undo, all of it or nothing.
extension ActingStore {
    /// These people by name, archived ones among them; who is not there is left out.
    public func contacts(_ ids: Set<Contact.ID>) throws -> [Contact] {
        try read(.readContacts) { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT \(ContactRecord.columns) FROM contact
                    WHERE id = ? AND isWithdrawn = 0 AND mergedInto IS NULL
                    """)
            return try ids.flatMap { try all(statement, [$0.description]) }
                .sorted { ($0.name.sortKey, $0.id) < ($1.name.sortKey, $1.id) }
        }
    }

    /// Those of these people who have appointments to come, as far as one may see them.
    public func booked(among ids: [Contact.ID]) throws -> Set<Contact.ID> {
        try read(.readContacts) { db in
            Set(try ids.filter { try appointmentsToCome(of: $0, db) > 0 })
        }
    }

    /// Takes people out of the lists; who is out of them stays so.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``; ``SpreekuurError/stillBooked(count:)`` where one is
    ///   asked and appointments are to come, ``ContactError/stillBooked(names:)`` where several are.
    public func archive(_ ids: [Contact.ID]) throws {
        try write(.writeContacts, .archiveContact) { writing in
            for id in ids { _ = try unmerged(id, writing.db) }
            try refuseBooked(ids, writing.db)
            try put(ids, ["isArchived": true.databaseValue], writing)
        }
    }

    /// Brings archived people back into the lists; who is there stays so.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func bringBack(_ ids: [Contact.ID]) throws {
        try write(.writeContacts, .restoreContact) { writing in
            for id in ids { _ = try unmerged(id, writing.db) }
            try put(ids, ["isArchived": false.databaseValue], writing)
        }
    }

    /// Gives people a town, a tie with the union or both, whatever was known before.
    ///
    /// - Parameters:
    ///   - town: nil where each keeps their own; likewise `standing`.
    /// - Throws: ``StoreError/notFound(kind:id:)``, ``MergeError/merged(into:name:)``.
    public func edit(
        _ ids: [Contact.ID], town: String? = nil, standing: Standing? = nil
    ) throws {
        try write(.writeContacts, .editContact) { writing in
            for id in ids {
                let old = try unmerged(id, writing.db)
                var fields: [String: DatabaseValue] = [:]
                if let town { fields["town"] = old.living(in: town).town.databaseValue }
                if let standing { fields["standing"] = standing.rawValue.databaseValue }
                try put([id], fields, writing)
            }
        }
    }

    private func put(
        _ ids: [Contact.ID], _ fields: [String: DatabaseValue], _ writing: Writing
    ) throws {
        for id in ids { try writing.put(ContactRecord.kind, id.description, fields) }
    }

    private func refuseBooked(_ ids: [Contact.ID], _ db: Database) throws {
        let counts = try ids.map { ($0, try appointmentsToCome(of: $0, db)) }
        let booked = counts.filter { $0.1 > 0 }
        guard let first = booked.first else { return }
        guard ids.count > 1 else { throw SpreekuurError.stillBooked(count: first.1) }
        let names = try booked.map { id, _ -> String in
            try one(ContactRecord.self, id.description, db).name.description
        }
        throw ContactError.stillBooked(names: names)
    }

    private func appointmentsToCome(of id: Contact.ID, _ db: Database) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM appointment
                WHERE contact = ? AND day >= ? AND \(AppointmentRecord.holds) AND NOT isWithdrawn
                """)
        return try Int.fetchOne(statement, arguments: [id.description, now.day.description]) ?? 0
    }
}
