internal import GRDB
public import KaderDomain

/// The conferences of regions (S7).
extension ActingStore {
    /// Newest year first, then by region.
    public func conferences(region: String? = nil) throws -> [ConferenceDetail] {
        try read(.readPlans) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM conference
                    WHERE isWithdrawn = 0 AND (:region IS NULL OR region = :region)
                    ORDER BY year DESC, region
                    """, arguments: ["region": region])
            return try readable(ConferenceRecord.self, rows).map { try detail($0, db) }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func conference(_ id: Conference.ID) throws -> ConferenceDetail {
        try read(.readPlans) { db in
            try detail(try one(ConferenceRecord.self, id.description, db), db)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func conferencePoint(_ id: ConferencePoint.ID) throws -> ConferencePoint {
        try read(.readPlans) { db in try one(ConferencePointRecord.self, id.description, db) }
    }

    private func detail(_ conference: Conference, _ db: Database) throws -> ConferenceDetail {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM conferencePoint WHERE conference = ? AND isWithdrawn = 0
                ORDER BY CASE sort WHEN 'observation' THEN 0 WHEN 'question' THEN 1 ELSE 2 END, pk
                """, arguments: [conference.id.description])
        let points = try readable(ConferencePointRecord.self, rows)
        let owners = points.compactMap(\.owner) + points.flatMap(\.answers.keys)
        return ConferenceDetail(
            conference: conference, points: points,
            ownerNames: try ownerNames(Set(owners), db))
    }
}

// MARK: - Changing

extension ActingStore {
    /// Adds it; where the region has one of that year already, it is changed to this.
    public func write(_ conference: Conference, overriding: Set<String> = []) throws {
        try write(.writePlans, .writeConference) { try $0.put(ConferenceRecord(conference)) }
    }

    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: Conference, from original: Conference, overriding: Set<String> = []
    ) throws {
        try write(.writePlans, .writeConference) {
            try $0.edit(
                ConferenceRecord(edited), from: ConferenceRecord(original),
                overriding: overriding)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)`` where there is no such conference.
    public func add(_ point: ConferencePoint) throws {
        try write(.writePlans, .addConferencePoint) { try $0.put(ConferencePointRecord(point)) }
    }

    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: ConferencePoint, from original: ConferencePoint, overriding: Set<String> = []
    ) throws {
        try write(.writePlans, .editConferencePoint) {
            try $0.edit(
                ConferencePointRecord(edited), from: ConferencePointRecord(original),
                overriding: overriding)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeConferencePoint(_ id: ConferencePoint.ID) throws {
        try write(.writePlans, .removeConferencePoint) {
            try $0.withdraw(ConferencePointRecord.kind, id.description)
        }
    }
}
