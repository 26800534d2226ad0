internal import GRDB
internal import KaderDomain

/// Reading who can be proposed for sessions of one service at one place, inside a transaction.
struct PairReading {
    let db: Database
    private let staff: StaffReading
    private let services: ServiceCatalogue

    init(_ db: Database, leavingOut damage: Damage) throws {
        self.db = db
        staff = StaffReading(db, leavingOut: damage)
        services = try ServiceCatalogue(db, leavingOut: damage)
    }

    /// What is sought for a spreekuur that stands nowhere yet: as many as one appointment takes.
    func session(
        _ service: Service, at place: Place, on day: Day, during hours: Hours
    ) -> PairSession? {
        PairSession(
            service: service, place: place, day: day, hours: hours,
            count: services[service].consulenten,
            appointments: services.appointments(of: service, in: hours))
    }

    /// Every consulent who gives the service there, as they stand for sessions in these days. The
    /// load is that of the quarters in which the days lie.
    ///
    /// - Parameters:
    ///   - present: others who are looked at too, because they sit there already.
    ///   - ignored: a spreekuur that does not count, because it is being changed.
    func candidates(
        for service: Service, at place: Place, from first: Day, through last: Day,
        and present: [Contact.ID] = [], leavingOut ignored: Spreekuur.ID? = nil
    ) throws -> [PairCandidate] {
        let able = try staff.values(
            ConsulentRecord.self, "status = 'bookable' AND NOT isWithdrawn ORDER BY pk", []
        ).filter { $0.canServe(service, at: place) }
        return try Set(able.map(\.contact) + present).sorted().compactMap { contact in
            try candidate(contact, from: first, through: last, leavingOut: ignored)
        }
    }

    private func candidate(
        _ contact: Contact.ID, from first: Day, through last: Day,
        leavingOut ignored: Spreekuur.ID?
    ) throws -> PairCandidate? {
        guard let one = try staff.availability(of: contact, from: first) else { return nil }
        var candidate = PairCandidate(one, given: try given(contact, before: first))
        let shared = first.firstOfQuarter...last.lastOfQuarter
        for shift in try shifts(contact, shared, leavingOut: ignored) {
            if shared.contains(shift.day) { candidate.load += shift.hours.minutes }
            candidate.shifts[shift.day, default: []].append(shift.hours)
            candidate.weeks[shift.day.monday, default: 0] += services.appointments(
                of: shift.service, in: shift.hours)
        }
        return candidate
    }

    /// Appointments given before a day, as far as is needed to tell who is experienced.
    private func given(_ contact: Contact.ID, before day: Day) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT count(*) FROM (
                        SELECT 1 FROM occupancy
                        WHERE person = (SELECT pk FROM contact WHERE id = ?) AND layer = 'visit'
                            AND "from" < ? AND NOT isClient
                        LIMIT \(PairCandidate.experienced * 5))
                    """),
            arguments: [contact.description, StaffReading.span(day, through: day).first]) ?? 0
    }

    /// What somebody is planned for in the weeks in which these days lie.
    private func shifts(
        _ contact: Contact.ID, _ days: ClosedRange<Day>, leavingOut ignored: Spreekuur.ID?
    ) throws -> [Shift] {
        let (first, last) = (days.lowerBound.monday, days.upperBound.monday + 6)
        let span = StaffReading.span(first, through: last)
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT service, day, hours
                    FROM occupancy JOIN spreekuur ON spreekuur.pk = occupancy.spreekuur
                    WHERE person = (SELECT pk FROM contact WHERE id = ?) AND layer = 'shift'
                        AND "from" BETWEEN ? AND ? AND spreekuur.id IS NOT ?
                    ORDER BY "from"
                    """),
            arguments: [contact.description, span.first, span.last, ignored?.description])
        var shifts: [Shift] = []
        while let row = try rows.next() {
            guard let shift = Shift(row) else { continue }
            shifts.append(shift)
        }
        return shifts
    }
}

/// A spreekuur as far as the planner of pairs needs it.
private struct Shift {
    let service: Service
    let day: Day
    let hours: Hours

    init?(_ row: Row) {
        guard let day = Day(row["day"] as String), let hours = Hours(row["hours"] as String),
            let service = Service(rawValue: row["service"])
        else { return nil }
        self.service = service
        self.day = day
        self.hours = hours
    }
}

extension ServiceCatalogue {
    /// How many one pair can give one after the other in these hours; none at walk-in.
    func appointments(of service: Service, in hours: Hours) -> Int {
        service.isByAppointment ? hours.minutes / self[service].stride : 0
    }
}
