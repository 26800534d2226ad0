internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What is known of every region at every level (S30).
    public func scorecard() throws -> Scorecard {
        try read(.readPlans) { Scorecard(try levelMarks($0)) }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func levelMark(_ id: LevelMark.ID) throws -> LevelMark {
        try read(.readPlans) { try one(LevelMarkRecord.self, id.description, $0) }
    }

    /// Says how far the union is at one level of a region, in the place of what was said of that day.
    ///
    /// - Throws: ``ScorecardError/inTheFuture(_:)``.
    public func mark(_ mark: LevelMark) throws {
        guard mark.day <= now.day else { throw ScorecardError.inTheFuture(mark.day) }
        try write(.writePlans, .markLevel) { try $0.put(LevelMarkRecord(mark)) }
    }

    /// Takes out what was said by mistake.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeLevelMark(_ id: LevelMark.ID) throws {
        try write(.writePlans, .removeLevelMark) { writing in
            _ = try one(LevelMarkRecord.self, id.description, writing.db)
            try writing.withdraw(LevelMarkRecord.kind, id.description)
        }
    }

    func levelMarks(_ db: Database) throws -> [LevelMark] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM levelMark WHERE isWithdrawn = 0 ORDER BY region, regionLevel, day
                """)
        return try readable(LevelMarkRecord.self, rows)
    }
}
