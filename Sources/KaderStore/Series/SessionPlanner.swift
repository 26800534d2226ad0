internal import GRDB
internal import KaderDomain

/// Looks at each spreekuur that is proposed: whether it can come, and if not, why.
struct SessionPlanner {
    let db: Database
    private let houses: HouseCalendars
    private let services: ServiceCatalogue

    /// Spreekuren that do not stand in the way: those that are about to change.
    private let leavingOut: Set<Spreekuur.ID>

    init(
        _ db: Database, knowing holidays: @escaping @Sendable () -> Holidays,
        leavingOut: Set<Spreekuur.ID> = []
    ) throws {
        self.db = db
        services = try ServiceCatalogue(db, leavingOut: Damage())
        houses = HouseCalendars(db, knowing: holidays)
        self.leavingOut = leavingOut
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

    /// Online nobody is at the door, but most people are free all the same.
    private func closed(_ door: HouseDay, _ place: Place, _ day: Day) throws -> HouseClosed? {
        if let closed = door.closed { return closed }
        guard place == .online else { return nil }
        return houses.dayOff(on: day).map { .holiday($0.name) }
    }

    private func bar(of spreekuur: Spreekuur) throws -> SessionBar? {
        let statement = try db.cachedStatement(
            sql: "SELECT 1 FROM spreekuur WHERE id = ? AND isWithdrawn = 0")
        if !leavingOut.contains(spreekuur.id),
            try Bool.fetchOne(statement, arguments: [spreekuur.id.description]) == true
        {
            return .planned
        }
        let resources =
            spreekuur.staff.map(Resource.person) + spreekuur.rooms.map(Resource.room)
        for resource in resources {
            if let holding = try holding(of: resource, during: spreekuur.interval) {
                return .taken(holding)
            }
        }
        return nil
    }

    /// Who or what is held by another spreekuur in that time.
    private func holding(of resource: Resource, during asked: Interval) throws -> Holding? {
        let (column, id) = resource.stored
        let table = column == "room" ? "room" : "contact"
        let statement = try db.cachedStatement(
            sql: """
                SELECT "from", "until", spreekuur.id FROM occupancy
                JOIN spreekuur ON spreekuur.pk = occupancy.spreekuur
                WHERE occupancy.\(column) = (SELECT pk FROM \(table) WHERE id = ?)
                    AND layer = 'shift' AND "from" < ? AND "from" > ? - 86400 AND "until" > ?
                ORDER BY "from"
                """)
        let span = [asked.until.seconds, asked.from.seconds, asked.from.seconds]
        for row in try Row.fetchAll(
            statement, arguments: [id] + StatementArguments(span))
        {
            if let other = Spreekuur.ID(row[2] as String), leavingOut.contains(other) { continue }
            return Interval(
                from: Instant(seconds: row[0]), until: Instant(seconds: row[1])
            )
            .flatMap { interval in
                (try? Names(db).name(of: resource)).flatMap {
                    Holding(resource: resource, name: $0, interval: interval)
                }
            }
        }
        return nil
    }
}
