internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The best proposals for one session that stands nowhere yet, the best first.
    public func pairs(
        for service: Service, at place: Place, on day: Day, during hours: Hours, limit: Int = 5
    ) throws -> [PairProposal] {
        try read(.readAgenda) { db in
            let reading = try PairReading(db, leavingOut: store.damage)
            guard let session = reading.session(service, at: place, on: day, during: hours) else {
                return []
            }
            let candidates = try reading.candidates(
                for: service, at: place, from: day, through: day)
            return PairPlanner(candidates).proposals(for: session, limit: limit)
        }
    }

    /// The best proposal for each of these days and hours, the load of all of them shared; nil
    /// where nobody can.
    public func pairPlan(
        for service: Service, at place: Place, on sessions: [DatedHours]
    ) throws -> [PairProposal?] {
        guard let first = sessions.map(\.day).min(), let last = sessions.map(\.day).max() else {
            return []
        }
        return try read(.readAgenda) { db in
            let reading = try PairReading(db, leavingOut: store.damage)
            let candidates = try reading.candidates(
                for: service, at: place, from: first, through: last)
            var planner = PairPlanner(candidates)
            return planner.plan(
                sessions.compactMap {
                    reading.session(service, at: place, on: $0.day, during: $0.hours)
                })
        }
    }

    /// How much each consulent does in these days, by name; of one place, or of all where nil.
    public func loads(
        at place: Place? = nil, from first: Day, through last: Day
    ) throws -> [ConsulentLoad] {
        try read(.readAgenda) { db in
            let reading = StaffReading(db, leavingOut: store.damage)
            let all = try reading.values(ConsulentRecord.self, "NOT isWithdrawn ORDER BY pk", [])
            let names = try Names(db).contacts(all.map(\.contact))
            return try Set(all.map(\.contact)).map { contact in
                try load(
                    Named(contact, name: names[contact] ?? ""), at: place,
                    StaffReading.span(first, through: last), db)
            }.sorted { (Folding.fold($0.name), $0.contact) < (Folding.fold($1.name), $1.contact) }
        }
    }

    private func load(
        _ one: Named<Contact.ID>, at place: Place?, _ span: (first: Int, last: Int),
        _ db: Database
    ) throws -> ConsulentLoad {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT count(*) FILTER (WHERE layer = 'shift') AS shifts,
                        coalesce(sum(occupancy."until" - occupancy."from")
                            FILTER (WHERE layer = 'shift'), 0) / 60 AS minutes,
                        count(*) FILTER (WHERE layer = 'visit' AND NOT isClient) AS appointments
                    FROM occupancy JOIN spreekuur ON spreekuur.pk = occupancy.spreekuur
                    WHERE person = (SELECT pk FROM contact WHERE id = :id)
                        AND layer IN ('shift', 'visit') AND "from" BETWEEN :first AND :last
                        AND (:place IS NULL OR spreekuur.place = :place)
                    """),
            arguments: [
                "id": one.role.description, "first": span.first, "last": span.last,
                "place": place?.description,
            ])
        return ConsulentLoad(
            contact: one.role, name: one.name, shifts: row?["shifts"] ?? 0,
            minutes: row?["minutes"] ?? 0, appointments: row?["appointments"] ?? 0)
    }
}
