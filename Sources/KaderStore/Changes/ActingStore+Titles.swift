internal import GRDB
internal import KaderDomain

extension ActingStore {
    /// What people call the things with these ids, by id; whatever kind they are of. Ids that the
    /// log does not know are left out.
    public func titles(of ids: Set<String>) throws -> [String: String] {
        try read(.readHistory) { db in
            var titles: [String: String] = [:]
            for id in ids {
                let kind = try String.fetchOne(
                    db.cachedStatement(sql: "SELECT kind FROM change WHERE thing = ? LIMIT 1"),
                    arguments: [id])
                titles[id] = try kind.map { try Names(db).title(of: $0, id) }
            }
            return titles
        }
    }
}
