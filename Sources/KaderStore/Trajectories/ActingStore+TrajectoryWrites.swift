internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Begins a trajectory with its goals, as one step.
    ///
    /// - Throws: ``TrajectoryError``, ``StoreError/notFound(kind:id:)``.
    public func start(_ trajectory: Trajectory, towards goals: [TrajectoryItem] = []) throws {
        try write(.writeTrajectories, .startTrajectory) { writing in
            guard goals.allSatisfy({ $0.trajectory == trajectory.id && $0.kind == .goal }) else {
                throw TrajectoryError.otherTrajectory
            }
            try refuseStranger(trajectory, writing.db)
            try refuseConflict(trajectory, writing.db)
            try writing.put(TrajectoryRecord(trajectory))
            for goal in goals { try writing.put(TrajectoryItemRecord(goal)) }
        }
    }

    /// Changes the adviser, the ground or the reason.
    ///
    /// - Throws: ``TrajectoryError``, ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: Trajectory, from original: Trajectory, overriding: Set<String> = []
    ) throws {
        try write(.writeTrajectories, .editTrajectory) { writing in
            if edited.ground != original.ground { try refuseStranger(edited, writing.db) }
            if edited.adviser != original.adviser { try refuseConflict(edited, writing.db) }
            try writing.edit(
                TrajectoryRecord(edited), from: TrajectoryRecord(original),
                overriding: overriding)
        }
    }

    /// Makes the agreed period longer; why stays with it.
    ///
    /// - Parameter item: the id of the line that says so.
    /// - Throws: ``TrajectoryError``, ``StoreError/notFound(kind:id:)``.
    public func extend(
        _ id: Trajectory.ID, to day: Day, because reason: String, as item: TrajectoryItem.ID
    ) throws {
        guard !reason.allSatisfy(\.isWhitespace) else { throw TrajectoryError.noReason }
        try write(.writeTrajectories, .extendTrajectory) { writing in
            let old = try one(TrajectoryRecord.self, id.description, writing.db)
            try writing.put(TrajectoryRecord(old.extended(to: day)))
            try writing.put(
                TrajectoryItemRecord(
                    TrajectoryItem(id: item, of: id, .extension, reason, on: day)))
        }
    }

    /// Ends a trajectory: with what, what the member says of it, and which goals were reached.
    ///
    /// - Throws: ``TrajectoryError``, ``StoreError/notFound(kind:id:)``.
    public func close(
        _ id: Trajectory.ID, _ closing: Trajectory.Closing, reached: [TrajectoryItem.ID] = []
    ) throws {
        guard closing.day <= now.day else { throw TrajectoryError.tooEarly }
        try write(.writeTrajectories, .closeTrajectory) { writing in
            let old = try one(TrajectoryRecord.self, id.description, writing.db)
            for goal in reached {
                let item = try one(TrajectoryItemRecord.self, goal.description, writing.db)
                guard item.trajectory == id, item.kind == .goal else {
                    throw TrajectoryError.otherTrajectory
                }
                try writing.put(TrajectoryItemRecord(item.marked(.done)))
            }
            try writing.put(TrajectoryRecord(old.closed(closing)))
        }
    }

    /// Takes out a trajectory that was made by mistake, with its lines.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeTrajectory(_ id: Trajectory.ID) throws {
        try write(.writeTrajectories, .removeTrajectory) { writing in
            let reading = try TrajectoryReading(writing.db, leavingOut: store.damage)
            for item in try reading.items(of: id) {
                try writing.withdraw(TrajectoryItemRecord.kind, item.id.description)
            }
            try writing.withdraw(TrajectoryRecord.kind, id.description)
        }
    }

    /// How many trajectories an adviser can have at once; nil is what is set for all.
    public func setMaximum(_ maximum: Int?, of adviser: Contact.ID) throws {
        try write(.writeTrajectories, .setAdviserLimit) { writing in
            let limits = try Row.fetchAll(
                writing.db,
                sql: "SELECT id FROM adviserLimit WHERE contact = ? AND isWithdrawn = 0",
                arguments: [adviser.description])
            let limit = maximum.flatMap { AdviserLimit(of: adviser, $0) }
            if maximum != nil, limit == nil {
                throw SettingFault.outside(AdviserLimit.range)
            }
            // Two that turned out to be one adviser have two.
            for row in limits where row["id"] as String != limit?.id.description {
                try writing.withdraw(AdviserLimitRecord.kind, row["id"])
            }
            if let limit { try writing.put(AdviserLimitRecord(limit)) }
        }
    }

    /// S49 is for members; who said nothing of it may be one.
    private func refuseStranger(_ trajectory: Trajectory, _ db: Database) throws {
        let contact = try one(ContactRecord.self, trajectory.contact.description, db)
        let isStranger = [.nonMember, .housemate, .functionHolder].contains(contact.standing)
        guard isStranger, trajectory.ground != .exception else { return }
        throw TrajectoryError.notAMember
    }

    /// Nobody advises whom they have another hat with (S3).
    private func refuseConflict(_ trajectory: Trajectory, _ db: Database) throws {
        guard trajectory.contact != trajectory.adviser else {
            throw TrajectoryError.advisesThemselves
        }
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM interestConflict WHERE contact = ? AND NOT isWithdrawn"),
            arguments: [trajectory.adviser.description])
        let conflicts = try readable(InterestConflictRecord.self, rows)
        guard
            conflicts.contains(where: {
                $0.concerns(trajectory.contact, [], on: trajectory.start)
            })
        else { return }
        throw TrajectoryError.conflict(
            adviser: try Names(db).title(of: "contact", trajectory.adviser.description))
    }
}
