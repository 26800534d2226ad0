internal import GRDB
public import KaderDomain

// MARK: - Reading

extension ActingStore {
    /// The visits of these days, the latest first, each with the names of who came and who advised.
    ///
    /// - Parameters:
    ///   - contact: only those of this person.
    ///   - employer: only those about this employer or one that became part of it.
    public func registrations(
        from first: Day, through last: Day, at place: Place? = nil, of contact: Contact.ID? = nil,
        about employer: Employer.ID? = nil, limit: Int = 500
    ) throws -> [RegistrationEntry] {
        try read(.readRegistrations) { db in
            let employers = try employer.map { try EmployerReading(db).parts(of: $0.description) }
            let isNamed = employers.map { ids in
                ids.map { "party LIKE '%\($0)%'" }.joined(separator: " OR ")
            }
            // Said only where it is asked, so that the index over people and days is used.
            let isOf = contact == nil ? ":contact IS NULL" : "contact = :contact"
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM registration
                    WHERE isWithdrawn = 0 AND day BETWEEN :first AND :last
                        AND (:place IS NULL OR place = :place)
                        AND \(isOf)
                        AND (\(isNamed ?? "1"))
                    ORDER BY day DESC, pk DESC LIMIT :limit
                    """,
                arguments: [
                    "first": first.description, "last": last.description,
                    "place": place?.description, "contact": contact?.description, "limit": limit,
                ])
            return try readable(RegistrationRecord.self, rows).map { try entry($0, db) }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func registration(_ id: Registration.ID) throws -> RegistrationEntry {
        try read(.readRegistrations) { db in
            try entry(one(RegistrationRecord.self, id.description, db), db)
        }
    }

    /// Visits with a deadline until this day, passed ones too: the first to pass first.
    public func deadlines(
        through last: Day, at place: Place? = nil, limit: Int = 200
    ) throws -> [RegistrationEntry] {
        try read(.readRegistrations) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM registration
                    WHERE isWithdrawn = 0 AND deadline <= :last
                        AND (:place IS NULL OR place = :place)
                    ORDER BY deadline, pk LIMIT :limit
                    """,
                arguments: [
                    "last": last.description, "place": place?.description, "limit": limit,
                ])
            return try readable(RegistrationRecord.self, rows).map { try entry($0, db) }
        }
    }

    private func entry(_ registration: Registration, _ db: Database) throws -> RegistrationEntry {
        let names = Names(db)
        return RegistrationEntry(
            registration: registration,
            contact: try registration.contact.map {
                try names.title(of: "contact", $0.description)
            } ?? "",
            consulenten: try registration.consulenten.map {
                try names.title(of: "contact", $0.description)
            },
            employers: try registration.party.employers.map {
                try names.title(of: "employer", $0.description)
            })
    }
}

// MARK: - Writing

extension ActingStore {
    /// Writes a visit down.
    ///
    /// - Parameter employers: those that it names and nobody knew yet: added with it, in one step.
    /// - Throws: ``RegistrationError``, ``StoreError/notFound(kind:id:)``.
    public func add(_ registration: Registration, with employers: [Employer] = []) throws {
        try write(.writeRegistrations, .addRegistration) { writing in
            for employer in employers { try writing.put(EmployerRecord(employer)) }
            try check(registration, writing.db)
            try writing.put(RegistrationRecord(registration))
            try keepLegalReferral(of: registration, writing)
        }
    }

    /// - Parameter employers: as in ``add(_:with:)``.
    /// - Throws: ``RegistrationError``, ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: Registration, from original: Registration, overriding: Set<String> = [],
        with employers: [Employer] = []
    ) throws {
        try write(.writeRegistrations, .editRegistration) { writing in
            for employer in employers { try writing.put(EmployerRecord(employer)) }
            try check(edited, besides: original, writing.db)
            try writing.edit(
                RegistrationRecord(edited), from: RegistrationRecord(original),
                overriding: overriding)
            let kept = try one(RegistrationRecord.self, edited.id.description, writing.db)
            try keepLegalReferral(of: kept, writing)
        }
    }

    /// Without a question its problems say why.
    func keepLegalReferral(of visit: Registration, _ writing: Writing) throws {
        let catalogue = try ProblemCatalogue(writing.db, leavingOut: store.damage)
        let problems = catalogue.all.filter { visit.problems.contains($0.code) }
        let reason =
            problems.isEmpty ? "Zie het bezoek" : problems.map(\.label.nl).joined(separator: ", ")
        try writing.keepLegalReferral(of: visit, on: now.day, orElse: reason)
    }

    /// Takes a visit out, as where it was written down twice.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func remove(_ id: Registration.ID) throws {
        try write(.writeRegistrations, .removeRegistration) {
            try $0.withdraw(RegistrationRecord.kind, id.description)
            try $0.dropLegalReferral(of: id)
        }
    }

    /// A code that stood there before may stand, and who advised before has advised.
    func check(
        _ registration: Registration, besides original: Registration? = nil, _ db: Database
    ) throws {
        let catalogue = try ProblemCatalogue(db, leavingOut: store.damage)
        let known = Set(catalogue.choices.map(\.code)).union(original?.problems ?? [])
        if let unknown = registration.problems.first(where: { !known.contains($0) }) {
            throw RegistrationError.unknownProblem(unknown)
        }
        let staff = registration.consulenten.filter {
            original == nil || !(original?.consulenten.contains($0) ?? false)
                || original?.party != registration.party
                || original?.contact != registration.contact
        }
        try refuseConflict(staff, registration, db)
    }

    /// Before a file is opened it is looked whether an adviser has another hat (PRACTICE 3.7).
    private func refuseConflict(
        _ staff: [Contact.ID], _ registration: Registration, _ db: Database
    ) throws {
        if let name = try ConflictCheck(db).hat(
            of: staff, for: registration.contact, registration.party.employers,
            on: registration.day)
        {
            throw RegistrationError.conflict(consulent: name)
        }
    }
}
