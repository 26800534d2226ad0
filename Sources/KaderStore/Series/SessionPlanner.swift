internal import GRDB
internal import KaderDomain

/// Looks at each spreekuur that is proposed: whether it can come, and if not, why.
struct SessionPlanner {
    let db: Database
    private let houses: HouseCalendars
    private let services: ServiceCatalogue

    init(_ db: Database, knowing holidays: @escaping @Sendable () -> Holidays) throws {
        self.db = db
        services = try ServiceCatalogue(db, leavingOut: Damage())
        houses = HouseCalendars(db, knowing: holidays)
    }

    /// A proposal, and the spreekuur where it can come.
    struct Outcome {
        let proposal: SessionProposal
        let spreekuur: Spreekuur?
    }

    /// - Parameter make: the spreekuur of the day.
    /// - Throws: what `make` does, but for the hour of a clock change: with that it falls out.
    func outcome(
        _ service: Service, at place: Place, on day: Day, during hours: Hours,
        _ make: () throws(SpreekuurError) -> Spreekuur
    ) throws -> Outcome {
        let door = try houses.day(day, at: place)
        let refusal = door.refusal(during: hours)
        func outcome(_ bar: SessionBar?, _ spreekuur: Spreekuur? = nil) -> Outcome {
            let proposal = SessionProposal(
                service: service, place: place, day: day, hours: hours, bar: bar,
                warning: bar == nil ? refusal : nil)
            return Outcome(proposal: proposal, spreekuur: bar == nil ? spreekuur : nil)
        }
        if let closed = try closed(door, place, day) { return outcome(.closed(closed)) }
        do {
            let spreekuur = try make()
            try spreekuur.check(under: services[service])
            return outcome(try bar(of: spreekuur), spreekuur)
        } catch SpreekuurError.inClockChange(let time) {
            return outcome(.clockChange(time))
        }
    }

    /// Why no session of this identity can come on a day, whoever sits there: the house is closed,
    /// or it stands already. Nil where one can.
    func bar(_ id: Spreekuur.ID, at place: Place, on day: Day) throws -> SessionBar? {
        if let closed = try closed(houses.day(day, at: place), place, day) {
            return .closed(closed)
        }
        return try isPlanned(id) ? .planned : nil
    }

    /// Online nobody is at the door, but most people are free all the same.
    private func closed(_ door: HouseDay, _ place: Place, _ day: Day) throws -> HouseClosed? {
        if let closed = door.closed { return closed }
        guard place == .online else { return nil }
        return houses.dayOff(on: day).map { .holiday($0.name) }
    }

    private func bar(of spreekuur: Spreekuur) throws -> SessionBar? {
        if try isPlanned(spreekuur.id) { return .planned }
        let resources =
            spreekuur.staff.map(Resource.person) + spreekuur.rooms.map(Resource.room)
        for resource in resources {
            if let holding = try holding(of: resource, during: spreekuur.interval) {
                return .taken(holding)
            }
        }
        return try barred(spreekuur)
    }

    private func isPlanned(_ id: Spreekuur.ID) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT 1 FROM spreekuur WHERE id = ? AND isWithdrawn = 0")
        return try Bool.fetchOne(statement, arguments: [id.description]) ?? false
    }

    private func barred(_ spreekuur: Spreekuur) throws -> SessionBar? {
        do {
            try StaffReading(db).refuse(spreekuur.staff, in: spreekuur)
            return nil
        } catch ConsulentError.barred(let name, let bar) {
            return .barred(name: name, bar)
        }
    }

    /// The first hold of another spreekuur on it in that time.
    private func holding(of resource: Resource, during asked: Interval) throws -> Holding? {
        let (column, id) = resource.stored
        let table = column == "room" ? "room" : "contact"
        let statement = try db.cachedStatement(
            sql: """
                SELECT "from", "until" FROM occupancy
                WHERE \(column) = (SELECT pk FROM \(table) WHERE id = ?) AND layer = 'shift'
                    AND "from" < ? AND "from" > ? - 86400 AND "until" > ?
                ORDER BY "from" LIMIT 1
                """)
        let span = [asked.until.seconds, asked.from.seconds, asked.from.seconds]
        let row = try Row.fetchOne(statement, arguments: [id] + StatementArguments(span))
        let held = row.flatMap {
            Interval(from: Instant(seconds: $0[0]), until: Instant(seconds: $0[1]))
        }
        guard let held else { return nil }
        return Holding(
            resource: resource, name: try Names(db).name(of: resource), interval: held)
    }
}
