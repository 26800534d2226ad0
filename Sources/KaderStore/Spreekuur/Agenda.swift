internal import GRDB
internal import KaderDomain

/// Reading spreekuren with what belongs to them, inside a transaction.
struct Agenda {
    let db: Database

    /// Where rows of a list that cannot be read are noted; nil where all must be read.
    let damage: Damage?
    let known = AgendaMemory()
    let services: ServiceCatalogue

    /// What open forms hold, besides the one that asks.
    private let holds: [SlotPlan.Visit]

    /// What is kept for the bus.
    private let kept: BusSlots
    private let houses: HouseCalendars
    private let campaigns: Campaigns

    /// - Parameter moving: an appointment whose people do not count in a campaign.
    init(
        _ db: Database, leavingOut damage: Damage? = nil, besides owner: SlotHold.Owner? = nil,
        moving: Appointment.ID? = nil,
        knowing holidays: @escaping @Sendable () -> Holidays = { Holidays(rules: []) }
    ) throws {
        self.db = db
        houses = HouseCalendars(db, knowing: holidays)
        campaigns = Campaigns(db, moving: moving)
        kept = try BusSlots(db)
        services = try ServiceCatalogue(db, leavingOut: damage ?? Damage())
        holds = try SlotHold.live(besides: owner, db) + kept.visits(under: services)
        self.damage = damage
    }

    func spreekuren(
        at place: Place?, from first: Day, through last: Day, cancelled: Bool = false,
        service: Service? = nil
    ) throws -> [Spreekuur] {
        let placed = place == nil ? "" : "place = :place AND"
        let statement = try db.cachedStatement(
            sql: """
                SELECT * FROM spreekuur
                WHERE \(placed) day BETWEEN :first AND :last AND isWithdrawn = 0
                    AND (cancellation IS NULL OR :cancelled)
                    AND (:service IS NULL OR service = :service)
                ORDER BY day, hours, pk
                """)
        var arguments: StatementArguments = [
            "first": first.description, "last": last.description, "cancelled": cancelled,
            "service": service?.rawValue,
        ]
        if let place { arguments += ["place": place.description] }
        return try all(statement, arguments) { row in
            try readable { try SpreekuurRecord(row: row).value() }
        }
    }

    func entry(_ spreekuur: Spreekuur, from now: LocalTime) throws -> AgendaEntry {
        let plan = try slotPlan(spreekuur)
        return AgendaEntry(
            spreekuur: spreekuur, staff: try spreekuur.staff.map { try name(of: .person($0)) },
            rooms: try spreekuur.rooms.map { try name(of: .room($0)) },
            appointments: try appointments(of: spreekuur),
            free: plan.free(from: now), terms: plan.terms, visits: plan.visits,
            season: plan.season, forBus: kept.hours(in: spreekuur.id))
    }

    func entry(_ appointment: Appointment, at place: Place? = nil) throws -> AppointmentEntry {
        try knowNames(of: [appointment.contact] + appointment.consulenten)
        return AppointmentEntry(
            appointment: appointment, contact: try name(of: .person(appointment.contact)),
            consulenten: try appointment.consulenten.map { try name(of: .person($0)) },
            room: try appointment.room.map { try name(of: .room($0)) },
            place: try place ?? self.place(of: appointment.spreekuur))
    }

    /// Blank where it is not there. Looked up once in the life of this value, which is one
    /// transaction's.
    private func name(of resource: Resource) throws -> String {
        if let name = known.names[resource] { return name }
        let name = try Names(db).name(of: resource)
        known.names[resource] = name
        return name
    }

    /// Looks up in one statement what would take several.
    private func knowNames(of people: [Contact.ID]) throws {
        let unknown = people.filter { known.names[.person($0)] == nil }
        guard unknown.count > 1 else { return }
        for (id, name) in try Names(db).contacts(unknown) { known.names[.person(id)] = name }
    }

    /// Which slots are free, given every visit that day of this spreekuur's staff and rooms.
    func slotPlan(_ spreekuur: Spreekuur) throws -> SlotPlan {
        let span = spreekuur.interval
        let visits = try known.visits ?? visits(of: spreekuur.resources, span.from, span.until)
        var plan = SlotPlan(
            spreekuur, under: services[spreekuur.service],
            visits: spreekuur.resources.flatMap { visits[$0] ?? [] }
                .filter { $0.interval.overlaps(span) }
                + holds.filter { $0.interval.overlaps(span) },
            staffing: try known.staffing(of: spreekuur, StaffReading(db, leavingOut: damage)))
        plan.door = try houses.day(spreekuur.day, at: spreekuur.place)
        plan.season = try season(
            of: spreekuur.service, at: spreekuur.place, on: spreekuur.day)
        return plan
    }

    /// Whether a service is given at a place on a day.
    func season(of service: Service, at place: Place, on day: Day) throws -> Season {
        try campaigns.season(of: service, at: place, on: day)
    }

    private func appointments(of spreekuur: Spreekuur) throws -> [AppointmentEntry] {
        let all = try known.appointments ?? appointments(of: [spreekuur])
        return try all[spreekuur.id, default: []].map { try entry($0, at: spreekuur.place) }
    }

    /// What `body` makes of the rows, each read where SQLite has it: a copy would look for every
    /// column by comparing all names. `body` must not use the same statement.
    func all<T>(
        _ statement: Statement, _ arguments: StatementArguments, _ body: (Row) throws -> T?
    ) throws -> [T] {
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var values: [T] = []
        while let row = try rows.next() {
            if let value = try body(row) { values.append(value) }
        }
        return values
    }

    func readable<T>(_ body: () throws -> T) throws -> T? {
        if let damage { try damage.reading(body) } else { try body() }
    }

    private func place(of spreekuur: Spreekuur.ID) throws -> Place {
        let statement = try db.cachedStatement(sql: "SELECT place FROM spreekuur WHERE id = ?")
        let text = try String.fetchOne(statement, arguments: [spreekuur.description])
        guard let place = text.flatMap({ Place($0) }) else {
            throw StoreError.unreadableRow(table: "spreekuur", id: spreekuur.description)
        }
        return place
    }
}
