internal import GRDB
public import KaderDomain

// MARK: - Reading

extension ActingStore {
    /// Dossiers, the open ones first and of those the one that is due first.
    ///
    /// - Parameters:
    ///   - contact: only those of this person.
    ///   - withClosed: whether closed ones too.
    public func dossiers(
        of contact: Contact.ID? = nil, withClosed: Bool = false, limit: Int = 200
    ) throws -> [DossierSummary] {
        try read(.readDossiers) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM dossier
                    WHERE isWithdrawn = 0 AND (:contact IS NULL OR contact = :contact)
                        AND (closedOn IS NULL OR :closed)
                    ORDER BY closedOn IS NOT NULL, nextDay IS NULL, nextDay, openedAt DESC, pk
                    LIMIT :limit
                    """,
                arguments: [
                    "contact": contact?.description, "closed": withClosed, "limit": limit,
                ])
            let reading = DossierReading(db, as: actor)
            return try readable(DossierRecord.self, rows).map { try reading.summary(of: $0) }
        }
    }

    /// A dossier with its journal.
    ///
    /// - Throws: ``DossierError/notForYou(openedBy:)``, ``StoreError/notFound(kind:id:)``.
    public func dossier(_ id: Dossier.ID) throws -> DossierDetail {
        try read(.readDossiers) { db in
            let reading = DossierReading(db, as: actor)
            let dossier = try reading.readable(id.description)
            return DossierDetail(
                try reading.summary(of: dossier), lines: try reading.lines(of: id))
        }
    }

    /// Open dossiers that this person may see, of which the next step is due on or before a day.
    public func dossiersDue(through last: Day, limit: Int = 100) throws -> [DossierSummary] {
        try read(.readDossiers) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM dossier
                    WHERE isWithdrawn = 0 AND closedOn IS NULL AND nextDay <= ?
                    ORDER BY nextDay, pk LIMIT ?
                    """, arguments: [last.description, limit])
            let reading = DossierReading(db, as: actor)
            return try readable(DossierRecord.self, rows).map { try reading.summary(of: $0) }
                .filter(\.isReadable)
        }
    }
}

// MARK: - Writing

extension ActingStore {
    /// Opens a dossier as of now.
    ///
    /// - Throws: ``DossierError``, of which ``DossierError/conflict(consulent:)`` where who advises has
    ///   another hat; ``StoreError/notFound(kind:id:)``.
    public func open(_ dossier: Dossier) throws {
        try write(.writeDossiers, .openDossier) { writing in
            try refuseConflict(in: dossier, writing.db)
            try writing.put(DossierRecord(dossier))
        }
    }

    /// - Throws: ``DossierError``, ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: Dossier, from original: Dossier, overriding: Set<String> = []
    ) throws {
        try write(.writeDossiers, .editDossier) { writing in
            _ = try DossierReading(writing.db, as: actor).readable(edited.id.description)
            if edited.adviser != original.adviser || edited.employer != original.employer {
                try refuseConflict(in: edited, writing.db)
            }
            try writing.edit(
                DossierRecord(edited), from: DossierRecord(original), overriding: overriding)
        }
    }

    /// Adds a line to the journal, as of now and by who acts.
    ///
    /// - Parameter corrected: the line that it puts right; nil for most.
    /// - Throws: ``DossierError``, ``StoreError/notFound(kind:id:)``.
    public func addEntry(
        _ id: DossierEntry.ID, to dossier: Dossier.ID, _ text: String,
        correcting corrected: DossierEntry.ID? = nil
    ) throws {
        let entry = try DossierEntry(
            id: id, in: dossier, written: clock.instant, by: actor.name, text,
            correcting: corrected)
        try write(.writeDossiers, .addDossierEntry) { writing in
            let reading = DossierReading(writing.db, as: actor)
            guard try reading.readable(dossier.description).isOpen else {
                throw DossierError.closed
            }
            let lines = try reading.lines(of: dossier).filter { !$0.isTakenBack }
            guard corrected == nil || lines.contains(where: { $0.id == corrected }) else {
                throw DossierError.correctsNothing
            }
            try writing.put(DossierEntryRecord(entry))
        }
    }

    /// - Throws: ``DossierError/closed``, ``DossierError/withoutReason``,
    ///   ``StoreError/notFound(kind:id:)``.
    public func close(dossier id: Dossier.ID, because reason: String) throws {
        let today = now.day
        try write(.writeDossiers, .closeDossier) { writing in
            let dossier = try DossierReading(writing.db, as: actor).readable(id.description)
            try writing.put(DossierRecord(try dossier.closed(on: today, because: reason)))
        }
    }

    /// - Throws: ``DossierError/notClosed``, ``StoreError/notFound(kind:id:)``.
    public func reopen(dossier id: Dossier.ID) throws {
        try write(.writeDossiers, .reopenDossier) { writing in
            let dossier = try DossierReading(writing.db, as: actor).readable(id.description)
            try writing.put(DossierRecord(try dossier.reopened()))
        }
    }

    /// Before a file is opened it is looked whether an adviser has another hat (PRACTICE 3.7).
    private func refuseConflict(in dossier: Dossier, _ db: Database) throws {
        try ConflictCheck(db).refuse(dossier, on: now.day)
    }
}
