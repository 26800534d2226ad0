internal import GRDB
internal import KaderDomain

/// That somebody always keeps the access of others, in a file in which access was given.
struct AccessKeeping {
    private let db: Database
    private let day: Day

    init(_ db: Database, on day: Day = Clock.real.now.day) {
        self.db = db
        self.day = day
    }

    /// - Throws: ``AccessError/lastAdministrator`` where access was given and nobody keeps it.
    func refuseNobody() throws {
        if try keeper(Self.standing) == nil { throw AccessError.lastAdministrator }
    }

    /// The grant that counts although it was taken away, where on two devices two administrators
    /// took away each other's: that which was taken away last, so that it is the same everywhere.
    ///
    /// - Returns: nil where there is an administrator, and where access was never given.
    func kept() throws -> AccessGrant? {
        guard try keeper(Self.standing) == nil else { return nil }
        var grant = try keeper("1")
        grant?.revokedOn = nil
        return grant
    }

    private static let standing = "NOT isWithdrawn AND revokedOn IS NULL"

    /// Of those who are administrator of everything without an end, whose access changed last.
    private func keeper(_ condition: String) throws -> AccessGrant? {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM main.accessGrant
                    WHERE role = 'administrator' AND scope = 'land' AND until IS NULL
                        AND "from" <= ? AND \(condition)
                    ORDER BY (SELECT max(stamp) FROM main.change WHERE thing = accessGrant.id) DESC, id
                    """), arguments: [day.description])
        // One that is damaged keeps nothing, and locks nobody out.
        return rows.lazy.compactMap { try? AccessGrantRecord(row: $0).value() }.first
    }
}
