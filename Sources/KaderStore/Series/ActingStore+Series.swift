internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What would become of each day of a series, by day. Changes nothing.
    ///
    /// - Throws: ``SpreekuurError`` where no session could be as asked.
    public func preview(_ series: Series) throws -> [SessionProposal] {
        try read(.readAgenda) { try outcomes(of: series, $0).map(\.proposal) }
    }

    /// Plans a series: the sessions that can come, in one step.
    ///
    /// - Returns: what became of each day.
    /// - Throws: ``SeriesError/noneComes(_:)``; ``SpreekuurError`` where no session could be as
    ///   asked.
    @discardableResult
    public func plan(_ series: Series) throws -> [SessionProposal] {
        try write(.planSpreekuren, .planSeries) { writing in
            let outcomes = try outcomes(of: series, writing.db)
            try writing.put(SeriesRecord(series))
            return try writing.put(outcomes)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func series(_ id: Series.ID) throws -> Series {
        try read(.readAgenda) { try one(SeriesRecord.self, id.description, $0) }
    }

    /// The series of a place (all places where nil) that have a session on `day` or later, by first
    /// day.
    public func series(at place: Place? = nil, from day: Day) throws -> [SeriesEntry] {
        try read(.readAgenda) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT series.*, min(spreekuur.day) AS next, count(*) AS coming
                    FROM series JOIN spreekuur ON spreekuur.series = series.id
                        AND NOT spreekuur.isWithdrawn AND spreekuur.cancellation IS NULL
                        AND spreekuur.day >= :day
                    WHERE NOT series.isWithdrawn AND (:place IS NULL OR series.place = :place)
                    GROUP BY series.pk ORDER BY series.first, series.hours, series.pk
                    """, arguments: ["place": place?.description, "day": day.description])
            return try rows.compactMap { row in
                try store.damage.reading { try SeriesEntry(row) }
            }
        }
    }

    /// The sessions of a series that stand, by day; also those that were moved to another.
    public func sessions(of id: Series.ID) throws -> [Spreekuur] {
        try read(.readAgenda) { try Self.sessions(of: id, from: nil, $0) }
    }

    static func sessions(
        of id: Series.ID, from day: Day?, _ db: Database
    ) throws -> [Spreekuur] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT * FROM spreekuur
                WHERE series = :series AND isWithdrawn = 0 AND cancellation IS NULL
                    AND (:day IS NULL OR originalDay >= :day)
                ORDER BY day, hours, pk
                """)
        return try Row.fetchAll(
            statement, arguments: ["series": id.description, "day": day?.description]
        ).map { try SpreekuurRecord(row: $0).value() }
    }

    private func outcomes(
        of series: Series, _ db: Database
    ) throws -> [SessionPlanner.Outcome] {
        let planner = try SessionPlanner(db, knowing: holidays)
        return try series.days.map { day in
            try planner.outcome(
                series.service, at: series.place, on: day, during: series.hours
            ) { () throws(SpreekuurError) in try series.session(on: day) }
        }
    }
}

extension Writing {
    /// Puts the sessions that come.
    ///
    /// - Throws: ``SeriesError/noneComes(_:)``.
    func put(_ outcomes: [SessionPlanner.Outcome]) throws -> [SessionProposal] {
        if let bar = outcomes.first?.proposal.bar, outcomes.allSatisfy({ !$0.proposal.comes }) {
            throw SeriesError.noneComes(bar)
        }
        for spreekuur in outcomes.compactMap(\.spreekuur) {
            try put(SpreekuurRecord(spreekuur))
        }
        return outcomes.map(\.proposal)
    }
}

extension SeriesEntry {
    fileprivate init(_ row: Row) throws {
        guard let next = Day(row["next"] as String) else {
            throw StoreError.unreadableRow(table: "series", id: row["id"])
        }
        self.init(series: try SeriesRecord(row: row).value(), next: next, coming: row["coming"])
    }
}
