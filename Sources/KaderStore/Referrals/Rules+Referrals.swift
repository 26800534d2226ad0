internal import GRDB
internal import KaderDomain

extension Rules {
    /// Whoever takes a consent back by undo, import or merge: nothing stays with somebody outside
    /// the union without one.
    ///
    /// - Throws: ``ReferralError/noConsent(to:)``.
    func refuseUncovered(referral id: String) throws {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM referral WHERE id = ? AND isWithdrawn = 0"),
            arguments: [id])
        try row.map { try ReferralRecord(row: $0).value() }?.refuseUncovered()
    }
}
