internal import GRDB
internal import KaderDomain

extension ActingStore {
    /// What is here, of which replica up to which stamp. The laptop of the bus tells only what was made on
    /// it: of what it got along it has a part.
    public func knowledge() throws -> Knowledge {
        try read(.sync) { try Outgoing($0).ownKnowledge() }
    }

    /// The first commits that the other does not have, oldest first: each can be taken in where all
    /// before it were.
    ///
    /// - Parameter limit: how many changes at most. A commit is never cut, so one may hold more.
    public func commits(after other: Knowledge, limit: Int = 2000) throws -> [Commit] {
        try read(.sync) { try Outgoing($0).commits(after: other, limit: limit) }
    }

    /// A sum over the commands of each replica that are here: other commands, another sum.
    public func sums() throws -> [String: Int64] { try read(.sync) { try Outgoing($0).sums() } }

    /// What another surely has, who says how far it is, and the sum over what it has of each replica.
    /// Where two files were one replica for a while (a machine put back to an earlier state, a copy
    /// that nobody noticed), as far as that does not tell what each has, it is taken to have nothing
    /// of that replica: what comes twice is left alone.
    public func surely(_ other: Knowledge, _ sums: [String: Int64]) throws -> Knowledge {
        try read(.sync) { db in
            try Outgoing(db).torn(other, sums).reduce(into: other) { $0.forget($1) }
        }
    }

    /// The next time that the file is opened it is a replica of its own: another file is this one too.
    public func partFromTwin() throws {
        try change(.sync) { try $0.execute(sql: "UPDATE meta SET value = '' WHERE key = 'home'") }
    }

    /// Takes in commits of other replicas, in the order given: all of them, or none.
    ///
    /// What is here already is left alone. Nothing is refused for a rule: what contradicts is a
    /// ``Clash``, and what has no place here yet is parked. What was erased
    /// elsewhere is gone from this file too.
    ///
    /// - Parameter trip: of the laptop of a bus, the trip for which it was prepared: what it may not make
    ///   is kept apart (``HeldCommit``).
    @discardableResult
    public func merge(_ commits: [Commit], fromBus trip: String? = nil) throws -> MergeReport {
        try merge(commits[...], fromBus: trip, for: nil)
    }

    /// Takes in the first of them: as many as fit in that time, at least one; all where it is nil.
    func merge(
        _ commits: ArraySlice<Commit>, fromBus trip: String?, for time: Duration?
    ) throws -> MergeReport {
        let founding = founding
        let (report, hasForgotten) = try change(.sync) { db in
            let incoming = Incoming(db)
            let held = try trip.map { try HeldCommits(db, BusBounds(of: $0, at: founding, db)) }
            let end = time.map { ContinuousClock.now + $0 }
            var read = 0
            for commit in commits {
                if try held?.hold(commit) != true { try incoming.take(commit) }
                read += 1
                if let end, ContinuousClock.now >= end { break }
            }
            var report = try incoming.finish()
            (report.read, report.held) = (read, held?.count ?? 0)
            return (report, incoming.hasForgotten)
        }
        if hasForgotten { try wipe(after: .sync) }
        return report
    }

    /// Puts in the tables what an older version of kader could only park, says in the log what a
    /// restored backup was told to forget, and wipes what is still to be wiped; nothing where there is
    /// none.
    @discardableResult
    public func placeParked() throws -> MergeReport {
        try tellErasures()
        try wipeWhatIsOwed(after: .sync)
        let isAny = try read(.sync) { db in
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM parked)")
        }
        guard isAny == true else { return MergeReport() }
        let (report, hasForgotten) = try change(.sync) { db in
            let incoming = Incoming(db)
            try incoming.takeParked()
            return (try incoming.finish(), incoming.hasForgotten)
        }
        if hasForgotten { try wipe(after: .sync) }
        return report
    }
}

extension Incoming {
    /// Makes the claims, looks for what contradicts, and lets later stamps be later.
    func finish() throws -> MergeReport {
        try seal()
        try partFromForgotten()
        try nameWholes()
        try forgetWhatFollows()
        try ClashSearch(db).noteRules(touched)
        for (kind, ids) in shared {
            guard let record = ThingKind.recordByName[kind] else { continue }
            for id in ids { try ClashSearch(db).noteFields(of: record, id) }
        }
        return report
    }
}
