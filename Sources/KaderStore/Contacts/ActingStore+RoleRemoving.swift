internal import GRDB
public import KaderDomain

/// Taking out a role that was entered by mistake. What was so, and is over, gets a last day or another
/// status instead.
///
/// It stays in the log, and undo brings it back. Each throws ``StoreError/notFound(kind:id:)`` where
/// it is not in sight.
extension ActingStore {
    public func remove(_ id: Kaderlid.ID) throws {
        try write(.writeContacts, .removeKaderlid) {
            try $0.withdraw(KaderlidRecord.kind, id.description)
        }
    }

    /// - Throws: ``RoleError/stillPlanned(_:)`` where the consulent is on a spreekuur of today or
    ///   later.
    public func remove(_ id: Consulent.ID) throws {
        let today = now.day
        try write(.writeContacts, .removeConsulent) { writing in
            let consulent = try one(ConsulentRecord.self, id.description, writing.db)
            let days = try String.fetchAll(
                writing.db,
                sql: """
                    SELECT DISTINCT day FROM spreekuur
                    WHERE day >= ? AND cancellation IS NULL AND NOT isWithdrawn
                        AND EXISTS (SELECT 1 FROM json_each(staff) WHERE value = ?)
                    ORDER BY day
                    """, arguments: [today.description, consulent.contact.description]
            ).compactMap { Day($0) }
            guard days.isEmpty else { throw RoleError.stillPlanned(days) }
            try writing.withdraw(ConsulentRecord.kind, id.description)
        }
    }

    /// What a person is as kaderlid, in one network or several, in the order in which it was entered.
    public func kaderleden(being contact: Contact.ID) throws -> [Kaderlid] {
        try read(.readContacts) { db in
            try Row.fetchAll(
                db,
                sql: "SELECT * FROM kaderlid WHERE contact = ? AND NOT isWithdrawn ORDER BY pk",
                arguments: [contact.description]
            ).map { try KaderlidRecord(row: $0).value() }
        }
    }
}
