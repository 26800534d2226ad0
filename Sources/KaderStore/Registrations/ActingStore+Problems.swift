internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What people can come for, with what an administrator changed.
    public func problems() throws -> ProblemCatalogue {
        try read(.readReference) { try ProblemCatalogue($0, leavingOut: store.damage) }
    }

    /// Adds a problem, or changes the one with its code.
    ///
    /// - Parameter original: what this person saw; nil for a new one.
    /// - Throws: ``EditConflict``.
    public func edit(
        _ edited: Problem, from original: Problem?, overriding: Set<String> = []
    ) throws {
        try write(.manageServices, .editProblem) { writing in
            let present = try writing.fields(of: ProblemRecord.kind, edited.id.description)
            guard let original, present != nil else {
                return try writing.put(ProblemRecord(edited))
            }
            try writing.edit(
                ProblemRecord(edited), from: ProblemRecord(original), overriding: overriding)
        }
    }
}

extension ProblemCatalogue {
    /// - Parameter damage: where what cannot be read is noted: the standard one holds then.
    init(_ db: Database, leavingOut damage: Damage) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM problem WHERE isWithdrawn = 0 ORDER BY pk"))
        self.init(
            try rows.compactMap { row in
                try damage.reading { try ProblemRecord(row: row).value() }
            })
    }
}
