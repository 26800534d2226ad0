internal import GRDB
internal import KaderDomain

extension Rules {
    /// A meeting has no more people than it has room for. Who did not come does not count.
    ///
    /// - Throws: ``MeetingError/full(capacity:)``.
    func refuseCrowd(meeting id: String) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM meetingGuest WHERE meeting = ? AND isWithdrawn = 0"),
            arguments: [id])
        let guests = try rows.map { try MeetingGuestRecord(row: $0).value() }
        let heads = guests.filter { $0.attendance != .absent }.map(\.heads).reduce(0, +)
        let capacity = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT capacity FROM meeting WHERE id = ?"), arguments: [id])
        if let capacity, heads > capacity { throw MeetingError.full(capacity: capacity) }
    }

    /// The same of the meeting to which somebody comes.
    func refuseCrowd(guest id: String) throws {
        let meeting = try String.fetchOne(
            db.cachedStatement(
                sql: "SELECT meeting FROM meetingGuest WHERE id = ? AND isWithdrawn = 0"),
            arguments: [id])
        if let meeting { try refuseCrowd(meeting: meeting) }
    }
}
