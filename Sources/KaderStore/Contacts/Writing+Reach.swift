internal import GRDB
internal import KaderDomain

extension Writing {
    /// Does `body`, and refuses what it did where this person can be reached less well after it.
    ///
    /// Looks at what is stored, so that two people who each take away one of two ways are told too.
    ///
    /// - Throws: ``ContactError``.
    func keepingReach(of id: Contact.ID, _ body: () throws -> Void) throws {
        let before = try contact(id)
        try body()
        try contact(id)?.refuseLosingReach(since: before)
    }

    /// The person as they are in this transaction; nil where they are not there, or out of sight.
    private func contact(_ id: Contact.ID) throws -> Contact? {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM contact WHERE id = ? AND isWithdrawn = 0")
        return try Row.fetchOne(statement, arguments: [id.description])
            .map { try ContactRecord(row: $0).value() }
    }
}
