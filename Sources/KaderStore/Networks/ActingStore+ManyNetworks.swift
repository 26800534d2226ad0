internal import GRDB
public import KaderDomain

/// Several networks at once: one step of undo, all of it or nothing.
extension ActingStore {
    /// Takes networks out of the list, or brings them back.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func setArchived(_ isArchived: Bool, _ ids: [Network.ID]) throws {
        let name = isArchived ? CommandName.archiveNetwork : .restoreNetwork
        try write(.writeNetworks, name) { writing in
            for id in ids {
                try writing.visibleFields(of: NetworkRecord.kind, id.description)
                try writing.put(
                    NetworkRecord.kind, id.description, ["isArchived": isArchived.databaseValue])
            }
        }
    }

    /// Adds a region to networks; those that have it stay as they are. One that worked there before
    /// does so again from today.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func add(region code: String, to ids: [Network.ID]) throws {
        try write(.writeNetworks, .editNetwork) { writing in
            for id in ids { try add(code, to: id, writing) }
        }
    }

    /// Lets officials accompany networks from the day of their period on. Whoever did so until then
    /// ends the day before; a network that the same official accompanies that day stays as it is.
    ///
    /// - Parameter code: of a region that the networks get besides.
    /// - Throws: ``NetworkError/accompaniedAlready(_:_:)``, ``StoreError/notFound(kind:id:)``.
    public func accompany(_ new: [Accompaniment], addingRegion code: String? = nil) throws {
        try write(.writeNetworks, .addAccompaniment) { writing in
            for accompaniment in new {
                if let code { try add(code, to: accompaniment.network, writing) }
                try take(accompaniment, writing)
            }
        }
    }

    private func add(_ code: String, to id: Network.ID, _ writing: Writing) throws {
        let network = try one(NetworkRecord.self, id.description, writing.db)
        guard !network.regions(on: now.day).contains(code) else { return }
        let again = network.dated.contains { $0.region == code }
        let period = again ? Period(from: now.day, until: nil) ?? .always : .always
        try writing.putRegions(of: try network.having(NetworkRegion(code, period)))
    }

    private func take(_ new: Accompaniment, _ writing: Writing) throws {
        let present = try Row.fetchAll(
            writing.db,
            sql: "SELECT * FROM accompaniment WHERE network = ? AND isWithdrawn = 0",
            arguments: [new.network.description]
        ).map { try AccompanimentRecord(row: $0).value() }
        let first = new.period.from ?? now.day
        guard let old = present.first(where: { $0.period.contains(first) }) else {
            return try writing.put(AccompanimentRecord(new))
        }
        guard old.official != new.official else { return }
        guard let ended = Period(from: old.period.from, until: first - 1) else {
            throw NetworkError.accompaniedAlready(old.official, old.period)
        }
        var before = old
        before.period = ended
        try writing.put(AccompanimentRecord(before))
        try writing.put(AccompanimentRecord(new))
    }
}
