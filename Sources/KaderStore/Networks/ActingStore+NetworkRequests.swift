internal import GRDB
public import KaderDomain

/// What networks ask, and who answers it (S2).
extension ActingStore {
    /// Those that wait, the oldest first; with those that were answered where asked, behind them.
    ///
    /// - Parameter network: only those of this one; all where nil.
    public func networkRequests(
        of network: Network.ID? = nil, withAnswered: Bool = false, limit: Int = 500
    ) throws -> [NetworkRequestEntry] {
        try read(.readNetworks) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM networkRequest
                    WHERE NOT isWithdrawn AND (answer = '' OR :all)
                        AND (:network IS NULL OR network = :network)
                    ORDER BY answer <> '', day, pk LIMIT :limit
                    """,
                arguments: [
                    "all": withAnswered, "network": network?.description, "limit": limit,
                ])
            return try readable(NetworkRequestRecord.self, rows).map { try entry($0, db) }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func networkRequest(_ id: NetworkRequest.ID) throws -> NetworkRequest {
        try read(.readNetworks) { try one(NetworkRequestRecord.self, id.description, $0) }
    }

    public func add(_ request: NetworkRequest) throws {
        try write(.writeNetworks, .addNetworkRequest) {
            try $0.put(NetworkRequestRecord(request))
        }
    }

    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: NetworkRequest, from original: NetworkRequest, overriding: Set<String> = []
    ) throws {
        let isAnswer = original.isOpen && !edited.isOpen
        try write(.writeNetworks, isAnswer ? .answerNetworkRequest : .editNetworkRequest) {
            try $0.edit(
                NetworkRequestRecord(edited), from: NetworkRequestRecord(original),
                overriding: overriding)
        }
    }

    /// Answers a request today; one that was answered gets other words.
    ///
    /// - Throws: ``NetworkError/withoutAnswer``, ``StoreError/notFound(kind:id:)``.
    public func answerRequest(_ id: NetworkRequest.ID, _ answer: String) throws {
        let old = try networkRequest(id)
        let answered = try NetworkRequest(
            id: id, of: old.network, old.kind, on: old.day, from: old.contact, old.text,
            answer: answer, answeredOn: old.answeredOn ?? now.day)
        guard !answered.isOpen else { throw NetworkError.withoutAnswer }
        try edit(answered, from: old)
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func remove(_ id: NetworkRequest.ID) throws {
        try write(.writeNetworks, .removeNetworkRequest) {
            try $0.withdraw(NetworkRequestRecord.kind, id.description)
        }
    }

    private func entry(_ request: NetworkRequest, _ db: Database) throws -> NetworkRequestEntry {
        let names = Names(db)
        let official = try official(of: request, db)
        let coordinators = official == nil ? try coordinators(of: request, db) : []
        return NetworkRequestEntry(
            request, network: try names.title(of: "network", request.network.description),
            asker: try request.contact.map { try names.title(of: "contact", "\($0)") } ?? "",
            official: try official.map { try names.title(of: "contact", $0) },
            coordinators: try coordinators.map { try names.title(of: "contact", $0) })
    }

    /// The ids of who coordinated the regions of the network on the day of the request.
    private func coordinators(of request: NetworkRequest, _ db: Database) throws -> [String] {
        let network = try one(NetworkRecord.self, request.network.description, db)
        let regions = network.regions(on: request.day)
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT coordinator FROM regionCoordinator
                WHERE NOT isWithdrawn AND region IN (SELECT value FROM json_each(:regions))
                    AND coalesce("from", '0') <= :day AND coalesce(until, '9') >= :day
                GROUP BY coordinator ORDER BY min(pk)
                """,
            arguments: ["regions": StoredList.text(regions), "day": "\(request.day)"])
        return rows.map { $0["coordinator"] }
    }

    /// The id of who accompanied the network on the day of the request.
    private func official(of request: NetworkRequest, _ db: Database) throws -> String? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT official FROM accompaniment
                WHERE network = :network AND NOT isWithdrawn
                    AND coalesce("from", '0') <= :day AND coalesce(until, '9') >= :day
                ORDER BY pk LIMIT 1
                """)
        return try String.fetchOne(
            statement,
            arguments: ["network": "\(request.network)", "day": "\(request.day)"])
    }
}
