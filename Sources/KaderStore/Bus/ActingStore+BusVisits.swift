internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The appointments that were made on this laptop, each as firm as is known here.
    ///
    /// - Parameter verdicts: what the house said of them, by id.
    public func busVisits(_ verdicts: [Appointment.ID: BusVerdict] = [:]) throws -> [BusVisit] {
        guard let bus else { throw BusError.notOnBus }
        return try read(.readBus) { db in
            let plan = try BusReading(db).kept(for: bus)
            return try BusVisits(db).made(by: Outgoing(db).ownKnowledge().latest.keys) { visit in
                if let verdict = verdicts[visit.id] {
                    return (verdict.isClashing ? .clashing : .firm, verdict.alternatives)
                }
                return (plan.contains { $0.holds(visit) } ? .firm : .provisional, [])
            }
        }
    }

    /// The appointments that came home with the bus of a trip: firm, or clashing with something here.
    public func busVisits(of trip: BusTrip.ID) throws -> [BusVisit] {
        let peers = try laptops().filter { $0.trip == trip.description }
        let now = now
        return try read(.readBus) { db in
            try BusVisits(db).made(by: peers.flatMap(\.knows.latest.keys)) { visit in
                try BusVisits(db).standing(of: visit, from: now, knowing: holidays)
            }
        }
    }

    /// What is true here of every appointment that a bus brought home, for that bus to show; of trips of
    /// the last month.
    public func busVerdicts() throws -> [BusVerdict] {
        let trips = Set(try laptops().compactMap { $0.revokedAt == nil ? $0.trip : nil })
        let recent = try busPlans().map(\.trip).filter { $0.day + 30 >= now.day }.map(\.id)
        return try recent.filter { trips.contains($0.description) }.flatMap { trip in
            try busVisits(of: trip).map {
                BusVerdict(
                    appointment: $0.id, isClashing: $0.state == .clashing,
                    alternatives: $0.alternatives)
            }
        }
    }
}

extension BusReading {
    /// The slots that are kept for a trip that is out.
    fileprivate func kept(for trip: BusTrip.ID) -> [BusSlot] {
        trips.first { $0.id == trip }?.state == .out ? slots(of: trip) : []
    }
}

/// Appointments that were made on a bus, in a transaction.
private struct BusVisits {
    let db: Database

    init(_ db: Database) { self.db = db }

    typealias Standing = (state: BusVisit.State, alternatives: [LocalTime])

    /// Those that still hold, by day and hour.
    func made(
        by origins: some Sequence<String>, _ standing: (Appointment) throws -> Standing
    ) throws -> [BusVisit] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT appointment.*, spreekuur.place AS place, contact.phone AS phone
                FROM appointment JOIN spreekuur ON spreekuur.id = appointment.spreekuur
                    JOIN contact ON contact.id = appointment.contact
                WHERE NOT appointment.isWithdrawn AND appointment.\(AppointmentRecord.holds)
                    AND appointment.id IN (
                        SELECT change.thing FROM command JOIN change ON change.command = command.pk
                        WHERE change.kind = 'appointment' AND change.isCreation
                            AND command.replica IN (SELECT value FROM json_each(?)))
                ORDER BY appointment.day, appointment.hours, appointment.pk
                """, arguments: [StoredList.text(Array(origins))])
        return try rows.compactMap { row in
            guard let visit = try? AppointmentRecord(row: row).value(),
                let place = Place(row["place"] as String)
            else { return nil }
            let (state, alternatives) = try standing(visit)
            return BusVisit(
                id: visit.id, at: LocalTime(day: visit.day, time: visit.hours.from), place: place,
                service: visit.service, contact: try Names(db).name(of: .person(visit.contact)),
                phone: row["phone"], state: state, alternatives: alternatives)
        }
    }

    /// Clashing where the ledger has it only as disputed, or not at all.
    func standing(
        of visit: Appointment, from now: LocalTime,
        knowing holidays: @escaping @Sendable () -> Holidays
    ) throws -> Standing {
        let isSettled = try Bool.fetchOne(
            db,
            sql: """
                SELECT count(*) > 0 AND NOT max(isDisputed) FROM occupancy
                WHERE appointment = (SELECT pk FROM appointment WHERE id = ?)
                """, arguments: [visit.id.description])
        if isSettled == true { return (.firm, []) }
        return (.clashing, try alternatives(to: visit, from: now, knowing: holidays))
    }

    /// The three free slots of the service that begin nearest to it, at its place, in the order of time.
    private func alternatives(
        to visit: Appointment, from now: LocalTime,
        knowing holidays: @escaping @Sendable () -> Holidays
    ) throws -> [LocalTime] {
        let agenda = try Agenda(db, leavingOut: Damage(), knowing: holidays)
        let place = try String.fetchOne(
            db, sql: "SELECT place FROM spreekuur WHERE id = ?",
            arguments: [visit.spreekuur.description]
        ).flatMap { Place($0) }
        let wanted = LocalTime(day: visit.day, time: visit.hours.from)
        let free = try agenda.spreekuren(
            at: place, from: max(now.day, visit.day - 7), through: visit.day + 14,
            service: visit.service
        ).flatMap { try agenda.slotPlan($0).free(from: now) }
        let times = Set(free.map { LocalTime(day: $0.day, time: $0.hours.from) })
        return times.sorted {
            (abs($0.minutes(since: wanted)), $0) < (abs($1.minutes(since: wanted)), $1)
        }
        .prefix(3).sorted()
    }
}
