internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The terms of every service.
    public func services() throws -> ServiceCatalogue {
        try read(.readAgenda) { try ServiceCatalogue($0, leavingOut: store.damage) }
    }

    /// Sets the terms of a service, for what is booked from now on: appointments that stand keep
    /// their hours.
    ///
    /// - Parameter original: the terms that this person saw.
    /// - Throws: ``EditConflict``.
    public func edit(
        _ edited: ServiceTerms, from original: ServiceTerms, overriding: Set<String> = []
    ) throws {
        try write(.manageServices, .editService) { writing in
            let kind = ServiceTermsRecord.kind
            guard try writing.fields(of: kind, edited.id.description) != nil else {
                return try writing.put(ServiceTermsRecord(edited))
            }
            try writing.edit(
                ServiceTermsRecord(edited), from: ServiceTermsRecord(original),
                overriding: overriding)
        }
    }
}

extension ServiceCatalogue {
    /// - Parameter damage: where terms that cannot be read are noted: the standard ones hold then.
    init(_ db: Database, leavingOut damage: Damage) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM serviceTerms WHERE isWithdrawn = 0 ORDER BY pk")
        self.init(
            try Row.fetchAll(statement).compactMap { row in
                try damage.reading { try ServiceTermsRecord(row: row).value() }
            })
    }
}
