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

    /// Why each of these people cannot be archived now; who can is left out. Appointments that one does
    /// not see count too, and of those nothing else is told.
    public func archiveBars(among ids: [Contact.ID]) throws -> [Contact.ID: ArchiveBar] {
        try read(.readContacts) { db in
            try ArchiveBars(db, on: now.day).bars(of: ids) { id in
                try Bool.fetchOne(
                    db.cachedStatement(sql: "SELECT 1 FROM appointment WHERE id = ?"),
                    arguments: [id]) == true
            }
        }
    }

    /// Takes people out of the lists; who is out of them stays so.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``; ``SpreekuurError/stillBooked(count:)`` where one is
    ///   asked and appointments are to come, ``ContactError/stillBooked(names:)`` where several are;
    ///   ``ContactError/bookedOutOfSight(names:givers:)``, ``ContactError/stillPlanned(names:)``.
    public func archive(_ ids: [Contact.ID]) throws {
        let givers = try myRights().givers
        try write(.writeContacts, .archiveContact) { writing in
            for id in ids { _ = try unmerged(id, writing.db) }
            try refuseBarred(ids, writing, givers)
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

    private func refuseBarred(
        _ ids: [Contact.ID], _ writing: Writing, _ givers: [String]
    ) throws {
        let bars = try ArchiveBars(writing.db, on: now.day).bars(of: ids) { id in
            try writing.gate?.shows(AppointmentRecord.kind, id) != false
        }
        if ids.count == 1, case .booked(let count)? = bars[ids[0]] {
            throw SpreekuurError.stillBooked(count: count)
        }
        func names(where isMeant: (ArchiveBar) -> Bool) throws -> [String] {
            try ids.filter { bars[$0].map(isMeant) == true }.map { id -> String in
                try one(ContactRecord.self, id.description, writing.db).name.description
            }
        }
        let booked = try names { if case .booked = $0 { true } else { false } }
        guard booked.isEmpty else { throw ContactError.stillBooked(names: booked) }
        let unseen = try names { $0 == .bookedOutOfSight }
        guard unseen.isEmpty else {
            throw ContactError.bookedOutOfSight(names: unseen, givers: givers)
        }
        let planned = try names { if case .planned = $0 { true } else { false } }
        guard planned.isEmpty else { throw ContactError.stillPlanned(names: planned) }
    }
}
