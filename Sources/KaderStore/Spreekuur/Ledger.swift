internal import GRDB
internal import KaderDomain

/// The ledger of claims, as it follows from spreekuren and appointments (ARCHITECTURE 17).
///
/// Claims are derived: they are taken away and made anew for what a command touched, at its end.
///
/// What replicas claimed without knowing of each other overlaps, and is disputed. A disputed claim is in
/// the way of every new one, and may itself stay as it is until people settle it.
struct Ledger {
    let db: Database

    /// Whether claims that overlap are made, as disputed ones, instead of refused.
    private let disputes: Bool

    init(_ db: Database, disputing: Bool = false) {
        self.db = db
        disputes = disputing
    }

    /// Makes the claims of these spreekuren and appointments what their rows say.
    ///
    /// - Parameter refuse: gets what cannot be claimed: ``SpreekuurError/taken(_:)``,
    ///   ``SpreekuurError/outsideSpreekuur``, ``SpreekuurError/appointmentsOutside(count:)``.
    func settle(
        spreekuren: Set<String>, appointments: Set<String>, refusing refuse: Writing.Refusing
    ) throws {
        guard !spreekuren.isEmpty || !appointments.isEmpty else { return }
        let known = try disputed(spreekuren, appointments)
        for id in appointments.sorted() { try release("appointment", id) }
        for id in spreekuren.sorted() { try release("spreekuur", id) }
        for id in spreekuren.sorted() {
            try attempt("spreekuur", id, refuse) { try claimShifts(of: id, known) }
        }
        for id in appointments.sorted() {
            try attempt("appointment", id, refuse) { try claimVisits(of: id, known) }
        }
        for id in spreekuren.sorted() {
            do { try checkVisits(of: id) } catch { try refuse("spreekuur", id, error) }
        }
    }

    /// What is refused keeps no claim in the way of the others.
    private func attempt(
        _ table: String, _ id: String, _ refuse: Writing.Refusing, _ claim: () throws -> Void
    ) throws {
        do {
            try claim()
        } catch {
            try refuse(table, id, error)
            try release(table, id)
        }
    }

    private func release(_ table: String, _ id: String) throws {
        let layer = table == "spreekuur" ? "shift" : "visit"
        try db.cachedStatement(
            sql: """
                DELETE FROM occupancy
                WHERE \(table) = (SELECT pk FROM \(table) WHERE id = ?) AND layer = '\(layer)'
                """
        ).execute(arguments: [id])
    }

    private func claimShifts(of id: String, _ known: Set<Claim>) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM spreekuur WHERE id = ? AND isWithdrawn = 0")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return }
        try claimShifts(of: try SpreekuurRecord(row: row).value(), pk: row["pk"], known)
    }

    /// The hold of a spreekuur on its staff and rooms, where it has none yet.
    func claimShifts(
        of spreekuur: Spreekuur, pk: Int64, _ known: Set<Claim> = []
    ) throws {
        guard !spreekuur.isCancelled else { return }
        let resources =
            spreekuur.staff.map(Resource.person) + spreekuur.rooms.map(Resource.room)
        for resource in resources {
            try claim(
                Claim(resource, spreekuur.interval, spreekuur: pk), disputedIn: known)
        }
    }

    private func claimVisits(of id: String, _ known: Set<Claim>) throws {
        guard let (record, pk) = try appointment(id) else { return }
        try claimVisits(of: try record.value(), pk: pk, known)
    }

    /// Its row, and the number of that.
    private func appointment(_ id: String) throws -> (AppointmentRecord, Int64)? {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT * FROM appointment WHERE id = ? AND isWithdrawn = 0"),
            arguments: [id])
        return try rows.next().map { row in (AppointmentRecord(row: row), row["pk"] as Int64) }
    }

    /// The hold of an appointment on its person, consulenten and room, where it has none yet.
    func claimVisits(
        of visit: Appointment, pk appointment: Int64, _ known: Set<Claim> = []
    ) throws {
        guard visit.state.holds else { return }
        let statement = try db.cachedStatement(sql: "SELECT pk FROM spreekuur WHERE id = ?")
        let spreekuur = try Int64.fetchOne(statement, arguments: [visit.spreekuur.description])
        guard let spreekuur else {
            throw StoreError.notFound(kind: "spreekuur", id: visit.spreekuur.description)
        }
        let resources =
            visit.consulenten.map(Resource.person)
            + [visit.room].compactMap { $0 }
            .map(Resource.room)
        for resource in resources {
            try claim(
                Claim(resource, visit.hold, spreekuur: spreekuur, appointment), disputedIn: known)
        }
        try claim(
            Claim(
                .person(visit.contact), visit.interval, spreekuur: spreekuur, appointment,
                isClient: true), disputedIn: known)
    }

    /// SQLite itself refuses an overlap; only then is the holder looked up, in the same
    /// transaction, to say who it is.
    private func claim(_ claim: Claim, disputedIn known: Set<Claim>) throws {
        do {
            try claim.insert(in: db)
        } catch let error as DatabaseError where error.message == "kader: overlap" {
            guard disputes || known.contains(claim) else {
                throw SpreekuurError.taken(try holding(of: claim))
            }
            try claim.dispute(in: db)
        } catch let error as DatabaseError where error.message == "kader: visit outside shift" {
            guard disputes || known.contains(claim) else {
                throw SpreekuurError.outsideSpreekuur
            }
            try claim.dispute(in: db)
        }
    }

    /// Every visit lies in a shift of its spreekuur, and is of the service that this is for.
    private func checkVisits(of id: String) throws {
        let stray = try strayVisits(of: id)
        if stray > 0 { throw SpreekuurError.appointmentsOutside(count: stray) }
    }

    /// How many appointments of a spreekuur lie outside it, or are of another service.
    func strayVisits(of id: String) throws -> Int {
        try Int.fetchOne(
            db,
            sql: """
                SELECT count(DISTINCT visit.appointment)
                FROM spreekuur JOIN occupancy AS visit
                    ON visit.spreekuur = spreekuur.pk AND visit.layer = 'visit'
                JOIN appointment ON appointment.pk = visit.appointment
                WHERE spreekuur.id = ? AND (appointment.service <> spreekuur.service
                    OR NOT visit.isClient AND NOT EXISTS (
                        SELECT 1 FROM occupancy AS shift
                        WHERE shift.spreekuur = visit.spreekuur AND shift.layer = 'shift'
                            AND shift.person IS visit.person AND shift.room IS visit.room
                            AND shift."from" <= visit."from" AND shift."until" >= visit."until"))
                """, arguments: [id]) ?? 0
    }
}

// MARK: - Who holds it

extension Ledger {
    /// - Precondition: something overlaps.
    private func holding(of claim: Claim) throws -> Holding {
        let (resource, interval) = (claim.resource, claim.interval)
        let (column, id) = resource.stored
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT "from", "until" FROM occupancy
                WHERE \(column) = (SELECT pk FROM \(resource.table) WHERE id = ?) AND layer = ?
                    AND "from" < ? AND "until" > ?
                ORDER BY "from", pk LIMIT 1
                """,
            arguments: [id, claim.layer, interval.until.seconds, interval.from.seconds])
        let held = Interval(
            from: Instant(seconds: row?["from"] ?? interval.from.seconds),
            until: Instant(seconds: row?["until"] ?? interval.until.seconds))
        let name = try Names(db).name(of: resource)
        let holding = held.flatMap { Holding(resource: resource, name: name, interval: $0) }
        guard let holding else {
            throw StoreError.unreadableRow(table: "occupancy", id: id)
        }
        return holding
    }
}

extension Resource {
    /// The column of the ledger, and the id in the table that it points to.
    var stored: (column: String, id: String) {
        switch self {
        case .person(let id): ("person", id.description)
        case .room(let id): ("room", id.description)
        }
    }

    var table: String {
        switch self {
        case .person: "contact"
        case .room: "room"
        }
    }
}
