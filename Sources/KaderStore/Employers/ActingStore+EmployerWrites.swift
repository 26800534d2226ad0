public import KaderDomain

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

    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: Establishment, from original: Establishment, overriding: Set<String> = []
    ) throws {
        try write(.writeEmployers, .editEstablishment) {
            try $0.edit(
                EstablishmentRecord(edited), from: EstablishmentRecord(original),
                overriding: overriding)
        }
    }

    /// Takes an employer out of the lists, or brings it back.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func setArchived(_ isArchived: Bool, _ id: Employer.ID) throws {
        try write(.writeEmployers, isArchived ? .archiveEmployer : .restoreEmployer) { writing in
            let present = try one(EmployerRecord.self, id.description, writing.db)
            try writing.put(EmployerRecord(present.with(isArchived: isArchived)))
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
