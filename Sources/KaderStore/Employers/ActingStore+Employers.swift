internal import GRDB
public import KaderDomain

// MARK: - Reading

extension ActingStore {
    /// Employers by name, those not archived and not part of another.
    ///
    /// - Parameter typed: words of which each must begin a word of the name, an alias, the name of a
    ///   place of work, or of an employer that became part of it: `AH DC Zaandam` finds Albert Heijn.
    ///   Blank for all.
    public func employers(matching typed: String = "", limit: Int = 200) throws -> [Employer] {
        try read(.readEmployers) { db in
            let words = EmployerReading.words(typed)
            let rows = try Row.fetchAll(
                db, sql: EmployerReading.search(words.count),
                arguments: StatementArguments(words.map { "% \($0)%" } + [limit]))
            return try readable(EmployerRecord.self, rows)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func employer(_ id: Employer.ID) throws -> Employer {
        try read(.readEmployers) { try one(EmployerRecord.self, id.description, $0) }
    }

    /// The employer with all that belongs to it, also where it became part of another.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func employerDetail(_ id: Employer.ID) throws -> EmployerDetail {
        try read(.readEmployers) { db in
            let employer = try one(EmployerRecord.self, id.description, db)
            let reading = EmployerReading(db)
            let ids = try reading.parts(of: id.description)
            return EmployerDetail(
                employer: employer, establishments: try reading.establishments(of: ids),
                official: try employer.official.map {
                    try Names(db).title(of: "contact", $0.description)
                } ?? "",
                parts: try reading.employers(ids.filter { $0 != id.description }),
                registrations: try reading.registrations(of: ids))
        }
    }
}

// MARK: - Writing

extension ActingStore {
    public func add(_ employer: Employer) throws {
        try write(.writeEmployers, .addEmployer) { try $0.put(EmployerRecord(employer)) }
    }

    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: Employer, from original: Employer, overriding: Set<String> = []
    ) throws {
        try write(.writeEmployers, .editEmployer) {
            try $0.edit(
                EmployerRecord(edited), from: EmployerRecord(original), overriding: overriding)
        }
    }

    public func add(_ establishment: Establishment) throws {
        try write(.writeEmployers, .addEstablishment) {
            try $0.put(EstablishmentRecord(establishment))
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func remove(_ id: Establishment.ID) throws {
        try write(.writeEmployers, .removeEstablishment) {
            try $0.withdraw(EstablishmentRecord.kind, id.description)
        }
    }

    /// What is and was registered for one employer counts for another from now on; nothing that was
    /// written is changed, so that it can be undone at any time.
    ///
    /// - Throws: ``EmployerError``, ``StoreError/notFound(kind:id:)``.
    public func merge(_ id: Employer.ID, into other: Employer.ID) throws {
        try write(.writeEmployers, .mergeEmployers) { writing in
            let part = try one(EmployerRecord.self, id.description, writing.db)
            let whole = try one(EmployerRecord.self, other.description, writing.db)
            if let beyond = whole.mergedInto { throw EmployerError.merged(into: beyond) }
            try writing.put(EmployerRecord(part.merged(into: other)))
        }
    }

    /// Takes an employer out of another again, however long ago it was merged.
    ///
    /// - Throws: ``EmployerError/notMerged``, ``StoreError/notFound(kind:id:)``.
    public func unmerge(_ id: Employer.ID) throws {
        try write(.writeEmployers, .unmergeEmployers) { writing in
            let part = try one(EmployerRecord.self, id.description, writing.db)
            try writing.put(EmployerRecord(part.unmerged()))
        }
    }
}
