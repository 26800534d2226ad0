internal import GRDB
internal import KaderDomain

extension ActingStore {
    /// What is here, of which replica up to which stamp.
    public func knowledge() throws -> Knowledge {
        try read(.sync) { try Outgoing($0).knowledge() }
    }

    /// The first commits that the other does not have, oldest first: each can be taken in where all
    /// before it were.
    ///
    /// - Parameters:
    ///   - origins: only what was made on these replicas; all where nil.
    ///   - limit: how many changes at most. A commit is never cut, so one may hold more.
    public func commits(
        after other: Knowledge, from origins: Set<String>? = nil, limit: Int = 2000
    ) throws -> [Commit] {
        try read(.sync) { try Outgoing($0).commits(after: other, from: origins, limit: limit) }
    }

    /// Takes in commits of other replicas, in the order given: all of them, or none.
    ///
    /// What is here already is left alone. Nothing is refused for a rule: what contradicts is a
    /// ``Clash``, and what has no place here yet is parked.
    @discardableResult
    public func merge(_ commits: [Commit]) throws -> MergeReport {
        try change(.sync) { db in
            let incoming = Incoming(db)
            for commit in commits { try incoming.take(commit) }
            return try incoming.finish()
        }
    }

    /// Puts in the tables what an older version of kader could only park; nothing where there is none.
    @discardableResult
    public func placeParked() throws -> MergeReport {
        let isAny = try read(.sync) { db in
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM parked)")
        }
        guard isAny == true else { return MergeReport() }
        return try change(.sync) { db in
            let incoming = Incoming(db)
            try incoming.takeParked()
            return try incoming.finish()
        }
    }
}

extension Incoming {
    /// Makes the claims, looks for what contradicts, and lets later stamps be later.
    fileprivate func finish() throws -> MergeReport {
        try seal()
        try nameWholes()
        try ClashSearch(db).noteRules(touched)
        try ClashSearch(db).noteFields(shared)
        return report
    }
}
