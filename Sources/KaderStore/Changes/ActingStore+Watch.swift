internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The number of the newest change; it only grows. What `changedKinds(since:)` starts from.
    public func latestChange() throws -> Int64 {
        try read(.watch) { db in
            try Int64.fetchOne(db, sql: "SELECT max(pk) FROM change") ?? 0
        }
    }

    /// Which kinds of things changed after that change, by whomever. Cheap: one look at the end of
    /// the log.
    public func changedKinds(since change: Int64) throws -> Set<String> {
        try read(.watch) { db in
            try Set(
                String.fetchAll(
                    db, sql: "SELECT DISTINCT kind FROM change WHERE pk > ?", arguments: [change]))
        }
    }

    /// Where the appointments are that changed after that change. Nil where one may have been elsewhere
    /// before, where one cannot be read, and where there are more than a hundred.
    ///
    /// Also of appointments that this person may not see: their hours are taken all the same.
    public func changedVisits(since change: Int64) throws -> Set<VisitSpot>? {
        try read(.watch) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT appointment.day, spreekuur.place, spreekuur.staff,
                        NOT change.isCreation AND (json_type(fields, '$.day') IS NOT NULL
                            OR json_type(fields, '$.spreekuur') IS NOT NULL) AS isMoved
                    FROM change LEFT JOIN appointment ON appointment.id = change.thing
                        LEFT JOIN spreekuur ON spreekuur.id = appointment.spreekuur
                    WHERE change.pk > ? AND change.kind = 'appointment' LIMIT 101
                    """, arguments: [change])
            let spots = rows.compactMap(VisitSpot.init)
            return rows.count <= 100 && spots.count == rows.count ? Set(spots) : nil
        }
    }
}

extension VisitSpot {
    /// - Returns: nil where it was moved, or cannot be read.
    fileprivate init?(_ row: Row) {
        guard row["isMoved"] == false, let day = (row["day"] as String?).flatMap({ Day($0) }),
            let place = (row["place"] as String?).flatMap({ Place($0) }),
            let staff = row["staff"] as String?
        else { return nil }
        self.init(
            day: day, place: place,
            staff: Set(StoredList.items(staff).compactMap { Contact.ID($0) }))
    }
}
