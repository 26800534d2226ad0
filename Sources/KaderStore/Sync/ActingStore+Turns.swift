internal import GRDB
internal import KaderDomain

extension ActingStore {
    /// Takes in commits of other replicas as ``merge(_:fromBus:)`` does, in turns between which others
    /// write: a transaction ends after such a time. A commit is never cut, so a very large one lasts.
    ///
    /// What was taken in before it was cut short stays; the same again goes on from there.
    ///
    /// - Parameter turn: with what comes after it (rules, the disk) under fifty milliseconds, which is the
    ///   mark.
    public func mergeInTurns(
        _ commits: [Commit], fromBus trip: String? = nil, each turn: Duration = .milliseconds(10)
    ) throws -> MergeReport {
        try StoreError.translating {
            try store.queue.carryingOverAside { carry in
                var (sum, rest) = (MergeReport(), commits[...])
                while !rest.isEmpty {
                    var report = MergeReport()
                    let time = try ContinuousClock().measure {
                        report = try merge(rest, fromBus: trip, for: turn)
                    }
                    report.longest = time
                    sum = sum + report
                    rest = rest.dropFirst(report.read)
                    try carry(report.changes)
                }
                return sum
            }
        }
    }
}

extension DatabaseQueue {
    /// Writes the log over into the file between the transactions of `body`, when nobody waits for the
    /// lock: SQLite would do it within one of them, and take some fifty milliseconds of it.
    ///
    /// - Parameter body: tells after each transaction how many changes were in it.
    fileprivate func carryingOverAside<T>(
        _ body: (_ carry: (Int) throws -> Void) throws -> T
    ) throws -> T {
        let usual = try writeWithoutTransaction { try $0.logPages(to: 0) }
        defer { _ = try? writeWithoutTransaction { try $0.logPages(to: usual) } }
        var changes = 0
        return try body { more in
            changes += more
            guard changes >= Self.changesInLog else { return }
            changes = 0
            try writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)") }
        }
    }

    /// About as many as fill the log to where SQLite would write it over.
    private static let changesInLog = 400
}

extension Database {
    /// After how many pages in the log a transaction writes it over; none does where it is 0.
    ///
    /// - Returns: what it was.
    fileprivate func logPages(to pages: Int) throws -> Int {
        let usual = try Int.fetchOne(self, sql: "PRAGMA wal_autocheckpoint") ?? 1000
        try execute(sql: "PRAGMA wal_autocheckpoint = \(pages)")
        return usual
    }
}
