internal import GRDB
internal import KaderDomain

extension ActingStore {
    /// The number of the newest change; it only grows. What `changedKinds(since:)` starts from.
    public func latestChange() throws -> Int64 {
        try read(.watch) { db in
            try Int64.fetchOne(db, sql: "SELECT max(pk) FROM change") ?? 0
        }
    }

    /// Which kinds of things changed after that change, by whomever. Cheap: one look at the end of
    /// the log.
    public func changedKinds(since change: Int64) throws -> Set<String> {
        try read(.watch) { db in
            try Set(
                String.fetchAll(
                    db, sql: "SELECT DISTINCT kind FROM change WHERE pk > ?", arguments: [change]))
        }
    }
}
