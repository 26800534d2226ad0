internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Counts somebody at a stop.
    public func count(_ tally: BusTally) throws {
        try write(.writeBus, .countOnBus) { try $0.put(ListedRecord<BusTally>(tally)) }
    }

    /// What came of every stop of the trips from one day through another, in the order in which the bus
    /// came there.
    ///
    /// - Parameter trip: only its stops.
    public func busFigures(
        from first: Day? = nil, through last: Day? = nil, of trip: BusTrip.ID? = nil
    ) throws -> [BusFigures] {
        try read(.readBus) { db in
            let all = try BusReading(db)
            let trips = all.trips.filter { one in
                first.map { $0 <= one.day } ?? true && last.map { one.day <= $0 } ?? true
                    && trip.map { $0 == one.id } ?? true
            }
            return try trips.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.flatMap { trip in
                try all.stops(of: trip.id).map { try figures(trip, $0, db) }
            }
        }
    }

    private func figures(_ trip: BusTrip, _ stop: BusStop, _ db: Database) throws -> BusFigures {
        var figures = BusFigures(trip, stop)
        let counted = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT tally, hour, sum(people) AS people FROM busTally
                    WHERE stop = ? AND NOT isWithdrawn GROUP BY tally, hour
                    """), arguments: [stop.id.description])
        for row in counted {
            guard let sort = BusTally.Sort(rawValue: row["tally"]) else { continue }
            figures.add(sort, row["people"], in: row["hour"])
        }
        let talks = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT count(*) AS intakes, count(appointment) AS appointments FROM busIntake
                    WHERE stop = ? AND NOT isWithdrawn
                    """), arguments: [stop.id.description])
        figures.add(intakes: talks?["intakes"] ?? 0, appointments: talks?["appointments"] ?? 0)
        return figures
    }
}
