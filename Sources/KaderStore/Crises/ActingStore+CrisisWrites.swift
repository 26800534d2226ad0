internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Begins with an employer in crisis, with all steps, as one step of undo.
    ///
    /// - Throws: ``CrisisError/openAlready(employer:)``, ``StoreError/notFound(kind:id:)``.
    public func start(_ crisis: Crisis, with steps: [CrisisStep]) throws {
        try write(.writeCrises, .startCrisis) { writing in
            try writing.put(CrisisRecord(crisis))
            for step in steps { try writing.put(CrisisStepRecord(step)) }
        }
    }

    /// Ends it with what came of it.
    ///
    /// - Parameter leavingSteps: whether steps that are to be done yet may stay so.
    /// - Throws: ``CrisisError``, ``StoreError/notFound(kind:id:)``.
    public func close(_ id: Crisis.ID, with result: String, leavingSteps: Bool = false) throws {
        let today = now.day
        try write(.writeCrises, .closeCrisis) { writing in
            let crisis = try one(CrisisRecord.self, id.description, writing.db)
            let steps = try CrisisReading(writing.db, leavingOut: store.damage).steps(of: id)
            let open = leavingSteps ? 0 : steps.count { $0.state.isOpen }
            try writing.put(
                CrisisRecord(crisis.closed(on: today, with: result, openSteps: open)))
        }
    }

    /// - Throws: ``CrisisError``, ``StoreError/notFound(kind:id:)``.
    public func reopen(_ id: Crisis.ID) throws {
        try write(.writeCrises, .reopenCrisis) { writing in
            let crisis = try one(CrisisRecord.self, id.description, writing.db)
            try writing.put(CrisisRecord(crisis.reopened()))
        }
    }

    /// One more thing to be done.
    ///
    /// - Throws: ``CrisisError/closedAlready``, ``StoreError/notFound(kind:id:)``.
    public func add(_ step: CrisisStep) throws {
        try write(.writeCrises, .addCrisisStep) { writing in
            try refuseClosed(step.crisis, writing.db)
            try writing.put(CrisisStepRecord(step))
        }
    }

    /// Done, not needed, moved, given to somebody: named in the log for what it was.
    ///
    /// - Throws: ``CrisisError/closedAlready``, ``EditConflict``,
    ///   ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: CrisisStep, from original: CrisisStep, overriding: Set<String> = []
    ) throws {
        try write(.writeCrises, Self.name(of: edited, after: original)) { writing in
            try refuseClosed(original.crisis, writing.db)
            try writing.edit(
                CrisisStepRecord(edited), from: CrisisStepRecord(original),
                overriding: overriding)
        }
    }

    /// Takes a step out that one entered by mistake.
    ///
    /// - Throws: ``CrisisError/closedAlready``; ``CrisisError/doneAlready``;
    ///   ``CrisisError/stepOfPlaybook``; ``CrisisError/addedBySomebodyElse(_:)``, as far as the log tells;
    ///   ``StoreError/notFound(kind:id:)``.
    public func remove(_ id: CrisisStep.ID) throws {
        try write(.writeCrises, .removeCrisisStep) { writing in
            let step = try one(CrisisStepRecord.self, id.description, writing.db)
            try refuseClosed(step.crisis, writing.db)
            if case .done = step.state { throw CrisisError.doneAlready }
            let changes = try ChangeRow.all(of: id.description, in: writing.db)
            if let made = changes.last(where: \.isCreation) { try refuseNotOwn(made) }
            try writing.withdraw(CrisisStepRecord.kind, id.description)
        }
    }

    private func refuseNotOwn(_ made: ChangeRow) throws {
        guard made.name != CommandName.startCrisis.rawValue else {
            throw CrisisError.stepOfPlaybook
        }
        guard made.actor == actor.name else {
            throw CrisisError.addedBySomebodyElse(made.actor)
        }
    }

    /// Adds a step to a playbook, or changes the one with its code; crises that were started keep
    /// what they have.
    ///
    /// - Parameter original: what this person saw.
    /// - Throws: ``EditConflict``.
    public func edit(
        _ edited: PlaybookStep, from original: PlaybookStep?, overriding: Set<String> = []
    ) throws {
        try write(.manageServices, .editPlaybook) { writing in
            let record = PlaybookStepRecord(edited)
            let present = try writing.fields(of: PlaybookStepRecord.kind, record.id)
            guard let original, present?["isWithdrawn"] == false.databaseValue else {
                return try writing.put(record)
            }
            try writing.edit(
                record, from: PlaybookStepRecord(original), overriding: overriding)
        }
    }

    /// Takes a step of one's own out of a playbook; crises that were started keep what they have.
    ///
    /// - Parameter standard: the steps of the reference tables.
    /// - Throws: ``CrisisError/standardStep(_:)``, ``StoreError/notFound(kind:id:)`` with the code.
    public func removeFromPlaybook(_ code: String, over standard: [PlaybookStep]) throws {
        guard !standard.contains(where: { $0.code == code }) else {
            throw CrisisError.standardStep(code)
        }
        try write(.manageServices, .removePlaybookStep) { writing in
            let id = PlaybookStepRecord.id(of: code)
            let present = try writing.fields(of: PlaybookStepRecord.kind, id)
            guard present?["isWithdrawn"] == false.databaseValue else {
                throw StoreError.notFound(kind: PlaybookStepRecord.kind.name, id: code)
            }
            try writing.withdraw(PlaybookStepRecord.kind, id)
        }
    }

    private func refuseClosed(_ id: Crisis.ID, _ db: Database) throws {
        let crisis = try one(CrisisRecord.self, id.description, db)
        guard crisis.state.isOpen else { throw CrisisError.closedAlready }
    }

    private static func name(of edited: CrisisStep, after old: CrisisStep) -> CommandName {
        switch (edited.state, old.state) {
        case (.done, .open), (.done, .notNeeded): .finishCrisisStep
        case (.notNeeded, .open), (.notNeeded, .done): .dropCrisisStep
        case (.open, .done), (.open, .notNeeded): .reopenCrisisStep
        default: .editCrisisStep
        }
    }
}
