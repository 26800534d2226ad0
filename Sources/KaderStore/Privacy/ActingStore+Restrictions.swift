internal import GRDB
public import KaderDomain

/// People whose data may only be kept for now.
extension ActingStore {
    /// The restriction that holds for a person; nil where none does. Who sees the person sees it.
    public func restriction(of contact: Contact.ID) throws -> Restriction? {
        try read(.readContacts) { try Restrictions($0).holding(contact.description) }
    }

    /// Those that hold, the latest first.
    public func restrictions() throws -> [RestrictionEntry] {
        try read(.readPrivacy) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM restriction WHERE liftedOn IS NULL AND NOT isWithdrawn
                    ORDER BY "from" DESC, id
                    """)
            return try readable(RestrictionRecord.self, rows).map {
                RestrictionEntry($0, name: try Names(db).title(of: "contact", "\($0.contact)"))
            }
        }
    }

    /// - Throws: ``PrivacyError/withoutReason``, ``PrivacyError/restrictedAlready``,
    ///   ``StoreError/notFound(kind:id:)``.
    public func restrict(
        _ id: Restriction.ID, _ contact: Contact.ID, because reason: String
    ) throws {
        try write(.writePrivacy, .restrictContact) { writing in
            let whole = try Wholes(writing.db).whole(of: contact.description)
            let person = try one(ContactRecord.self, whole, writing.db)
            guard try Restrictions(writing.db).holding(whole) == nil else {
                throw PrivacyError.restrictedAlready
            }
            try writing.put(
                RestrictionRecord(
                    Restriction(id: id, of: person.id, because: reason, from: now.day)))
        }
    }

    /// - Throws: ``PrivacyError/notRestricted``.
    public func liftRestriction(of contact: Contact.ID) throws {
        try write(.writePrivacy, .liftRestriction) { writing in
            let whole = try Wholes(writing.db).whole(of: contact.description)
            guard let held = try Restrictions(writing.db).holding(whole) else {
                throw PrivacyError.notRestricted
            }
            try writing.put(
                RestrictionRecord(
                    Restriction(
                        id: held.id, of: held.contact, because: held.reason, from: held.from,
                        liftedOn: max(now.day, held.from))))
        }
    }
}

/// The restrictions that hold, within a transaction.
struct Restrictions {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// The first that holds for this contact; nil where none does.
    func holding(_ contact: String) throws -> Restriction? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT * FROM restriction
                    WHERE contact = ? AND liftedOn IS NULL AND NOT isWithdrawn ORDER BY "from", id
                    """), arguments: [contact]
        ).map { try RestrictionRecord(row: $0).value() }
    }
}
