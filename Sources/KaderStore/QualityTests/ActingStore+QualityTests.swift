internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The tests of work, the latest first.
    ///
    /// - Parameters:
    ///   - employer: only those at this one; at any where nil.
    ///   - action: only those of this action of a plan.
    public func qualityTests(
        at employer: Employer.ID? = nil, of action: PlanItem.ID? = nil, limit: Int = 500
    ) throws -> [QualityTestEntry] {
        try read(.readQualityTests) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM qualityTest
                    WHERE isWithdrawn = 0 AND (:employer IS NULL OR employer = :employer)
                        AND (:action IS NULL OR planItem = :action)
                    ORDER BY day DESC, pk DESC LIMIT :limit
                    """,
                arguments: [
                    "employer": employer?.description, "action": action?.description,
                    "limit": limit,
                ])
            let names = Names(db)
            return try readable(QualityTestRecord.self, rows).map { try names.entry($0) }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func qualityTest(_ id: QualityTest.ID) throws -> QualityTestEntry {
        try read(.readQualityTests) { db in
            try Names(db).entry(one(QualityTestRecord.self, id.description, db))
        }
    }

    /// - Parameter employers: those that it names and nobody knew yet: added with it, in one step.
    /// - Throws: ``StoreError/notFound(kind:id:)`` where the employer or the action is not there.
    public func add(_ test: QualityTest, with employers: [Employer] = []) throws {
        try write(.writeQualityTests, .addQualityTest) { writing in
            for employer in employers { try writing.put(EmployerRecord(employer)) }
            try writing.put(QualityTestRecord(test))
        }
    }

    /// - Parameter employers: as in ``add(_:with:)``.
    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: QualityTest, from original: QualityTest, overriding: Set<String> = [],
        with employers: [Employer] = []
    ) throws {
        try write(.writeQualityTests, .editQualityTest) { writing in
            for employer in employers { try writing.put(EmployerRecord(employer)) }
            let present = try one(QualityTestRecord.self, edited.id.description, writing.db)
            let verdict = edited.verdict == original.verdict ? present.verdict : edited.verdict
            try writing.edit(
                QualityTestRecord(edited), from: QualityTestRecord(original),
                overriding: overriding
            ) { merged in
                // What one changed may contradict what another judged meanwhile.
                guard merged.verdict == verdict else {
                    throw QualityTestError.openPoints(merged.openPoints)
                }
            }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func withdrawQualityTest(_ id: QualityTest.ID) throws {
        try write(.writeQualityTests, .withdrawQualityTest) {
            try $0.withdraw(QualityTestRecord.kind, id.description)
        }
    }
}

extension Names {
    fileprivate func entry(_ test: QualityTest) throws -> QualityTestEntry {
        QualityTestEntry(
            test: test,
            employer: try test.employer.map { try title(of: "employer", "\($0)") } ?? "",
            action: try test.action.map { try title(of: "planItem", "\($0)") } ?? "")
    }
}
