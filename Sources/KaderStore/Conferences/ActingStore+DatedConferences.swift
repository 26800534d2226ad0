internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The conferences that have a day, of these days.
    ///
    /// - Parameter region: only those of it; of all where nil.
    public func datedConferences(
        from first: Day, through last: Day, in region: String? = nil
    ) throws -> [DatedItem] {
        try read(.readPlans) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM conference
                    WHERE isWithdrawn = 0 AND day BETWEEN :first AND :last
                        AND (:region IS NULL OR region = :region)
                    ORDER BY day, region
                    """,
                arguments: [
                    "first": first.description, "last": last.description, "region": region,
                ])
            return try readable(ConferenceRecord.self, rows).compactMap { DatedItem($0) }
        }
    }
}

extension DatedItem {
    /// By its place, or the year where that is not known.
    ///
    /// - Returns: nil where its day is not known.
    fileprivate init?(_ conference: Conference) {
        guard let day = conference.day else { return nil }
        let title = conference.place.isEmpty ? "\(conference.year)" : conference.place
        self.init(
            day, .conference, Phrase(same: title), in: conference.region,
            id: conference.id.description)
    }
}
