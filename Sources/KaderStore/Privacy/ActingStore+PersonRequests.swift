internal import GRDB
public import KaderDomain

/// The register of what people ask about their own data.
extension ActingStore {
    /// What is open first, that which is due first in front; then what was answered, the latest first.
    public func personRequests(withAnswered: Bool = false) throws -> [PersonRequestEntry] {
        try read(.readPrivacy) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM personRequest WHERE NOT isWithdrawn AND (ended IS NULL OR ?)
                    ORDER BY pk
                    """, arguments: [withAnswered])
            let entries = try readable(PersonRequestRecord.self, rows).map { try entry($0, db) }
            return entries.filter(\.request.isOpen).sorted {
                ($0.request.due, "\($0.id)") < ($1.request.due, "\($1.id)")
            } + entries.filter { !$0.request.isOpen }.reversed()
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func personRequest(_ id: PersonRequest.ID) throws -> PersonRequestEntry {
        try read(.readPrivacy) { db in
            try entry(one(PersonRequestRecord.self, id.description, db), db)
        }
    }

    private func entry(_ request: PersonRequest, _ db: Database) throws -> PersonRequestEntry {
        let name = try request.contact.map { try Names(db).title(of: "contact", "\($0)") }
        return PersonRequestEntry(request, name: name ?? request.name)
    }

    /// Who sits at a desk hears it, so they write it down for whom they see; who decides and answers
    /// sees it from then on.
    ///
    /// - Throws: ``AccessError/outOfScope(kind:)`` for somebody out of sight.
    public func add(_ request: PersonRequest) throws {
        try write(.hearRequest, .addPersonRequest) { try $0.put(PersonRequestRecord(request)) }
    }

    /// Puts a request off by two months: they were told so, and why, within the first month.
    ///
    /// - Throws: ``PrivacyError``, ``StoreError/notFound(kind:id:)``.
    public func extend(
        _ id: PersonRequest.ID, toldOn day: Day, because reason: String
    ) throws {
        try write(.writePrivacy, .extendPersonRequest) { writing in
            let old = try one(PersonRequestRecord.self, id.description, writing.db)
            try writing.put(PersonRequestRecord(old.extended(on: day, because: reason)))
        }
    }

    /// - Parameter identified: how it was checked who asks; as it was where blank.
    /// - Throws: ``PrivacyError``, ``StoreError/notFound(kind:id:)``.
    public func answer(
        _ id: PersonRequest.ID, on day: Day, _ outcome: PersonRequest.Outcome, _ answer: String,
        ground: String = "", identified: String = ""
    ) throws {
        try write(.writePrivacy, .answerPersonRequest) { writing in
            let old = try one(PersonRequestRecord.self, id.description, writing.db)
            try writing.put(
                PersonRequestRecord(
                    old.answered(
                        on: day, outcome, answer, ground: ground, identified: identified)))
        }
    }

    /// Requests that are open and breaches of which something is to be decided, what is due first in front.
    public func duePrivacy() throws -> [DuePrivacy] {
        let instant = clock.instant
        let breaches = try breaches().filter(\.isOpen).map {
            DuePrivacy.breach($0, hoursLeft: $0.hoursLeft(at: instant))
        }
        let requests = try personRequests().map(DuePrivacy.request)
        return (breaches + requests).sorted { ($0.day, $0.thing.id) < ($1.day, $1.thing.id) }
    }
}
