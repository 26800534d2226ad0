internal import GRDB
internal import KaderDomain

/// A spreekuur is held in rooms of its own house; so its appointments are, for they take those.
extension Rules {
    /// - Throws: ``SpreekuurError/roomElsewhere(name:)`` where a spreekuur that stands has a room of
    ///   another house.
    func refuseRoomElsewhere(of spreekuur: String) throws {
        try refuse("spreekuur.id = ?", spreekuur)
    }

    /// A room does not move to another house with the spreekuren that are held in it.
    func refuseMoved(room: String) throws {
        try refuse("room.id = ?", room)
    }

    /// One appointment of its service can be staffed and fits.
    func refuseAgainstTerms(spreekuur id: String) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM spreekuur WHERE id = ? AND NOT isWithdrawn")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return }
        let spreekuur = try SpreekuurRecord(row: row).value()
        guard !spreekuur.isCancelled else { return }
        let services = try ServiceCatalogue(db, leavingOut: Damage())
        try spreekuur.check(under: services[spreekuur.service])
    }

    private func refuse(_ condition: String, _ id: String) throws {
        let statement = try db.cachedStatement(
            sql: "\(Self.roomsElsewhere) AND \(condition) LIMIT 1")
        if let row = try Row.fetchOne(statement, arguments: [id]) {
            throw SpreekuurError.roomElsewhere(name: row["name"])
        }
    }

    /// SQL: the rooms that are in another house than a spreekuur that stands and uses them. What is
    /// online has none, which the row itself keeps.
    private static let roomsElsewhere = """
        SELECT room.name FROM spreekuur, json_each(spreekuur.rooms) AS used
        JOIN room ON room.id = used.value
        WHERE spreekuur.cancellation IS NULL AND NOT spreekuur.isWithdrawn
            AND room.house <> spreekuur.place
        """
}
