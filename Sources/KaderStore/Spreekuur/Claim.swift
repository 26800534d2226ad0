internal import GRDB
internal import KaderDomain

/// A row of the ledger: who or what is where when, for which spreekuur and, in the layer of visits,
/// for which appointment.
struct Claim: Hashable {
    let resource: Resource
    let interval: Interval
    let spreekuur: Int64
    let appointment: Int64?
    let isClient: Bool

    var layer: String { appointment == nil ? "shift" : "visit" }

    init(
        _ resource: Resource, _ interval: Interval, spreekuur: Int64, _ appointment: Int64? = nil,
        isClient: Bool = false
    ) {
        self.resource = resource
        self.interval = interval
        self.spreekuur = spreekuur
        self.appointment = appointment
        self.isClient = isClient
    }

    /// - Throws: `kader: overlap` or `kader: visit outside shift` of the table's triggers.
    func insert(in db: Database, isDisputed: Bool = false) throws {
        let (column, id) = resource.stored
        try db.cachedStatement(
            sql: """
                INSERT INTO occupancy (layer, \(column), "from", "until", spreekuur, appointment,
                    isClient, isDisputed)
                VALUES (?, (SELECT pk FROM \(resource.table) WHERE id = ?), ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                layer, id, interval.from.seconds, interval.until.seconds, spreekuur, appointment,
                isClient, isDisputed,
            ])
    }

    /// Makes the claim all the same; those that it overlaps are disputed with it.
    func dispute(in db: Database) throws {
        let (column, id) = resource.stored
        try db.execute(
            sql: """
                UPDATE occupancy SET isDisputed = 1
                WHERE \(column) = (SELECT pk FROM \(resource.table) WHERE id = ?) AND layer = ?
                    AND "from" < ? AND "until" > ?
                """, arguments: [id, layer, interval.until.seconds, interval.from.seconds])
        try insert(in: db, isDisputed: true)
    }
}

extension Ledger {
    /// The disputed claims of these spreekuren and appointments, as they stand.
    func disputed(_ spreekuren: Set<String>, _ appointments: Set<String>) throws -> Set<Claim> {
        var claims: Set<Claim> = []
        for (table, layer, ids) in [
            ("spreekuur", "shift", spreekuren), ("appointment", "visit", appointments),
        ] {
            let statement = try db.cachedStatement(sql: Self.disputed(table, layer))
            for id in ids where try statement.hasRow([id]) {
                try Row.fetchAll(statement).compactMap(Claim.init)
                    .forEach { claims.insert($0) }
            }
        }
        return claims
    }

    private static func disputed(_ table: String, _ layer: String) -> String {
        """
        SELECT occupancy.*, contact.id AS personId, room.id AS roomId
        FROM occupancy LEFT JOIN contact ON contact.pk = occupancy.person
            LEFT JOIN room ON room.pk = occupancy.room
        WHERE \(table) = (SELECT pk FROM \(table) WHERE id = ?) AND layer = '\(layer)'
            AND isDisputed
        """
    }
}

extension Claim {
    /// - Returns: nil where the row is no claim.
    fileprivate init?(_ row: Row) {
        let person = (row["personId"] as String?).flatMap { Contact.ID($0) }
        let room = (row["roomId"] as String?).flatMap { Room.ID($0) }
        let held = Interval(
            from: Instant(seconds: row["from"]), until: Instant(seconds: row["until"]))
        guard let held, let resource = person.map(Resource.person) ?? room.map(Resource.room)
        else { return nil }
        self.init(
            resource, held, spreekuur: row["spreekuur"], row["appointment"],
            isClient: row["isClient"])
    }
}
