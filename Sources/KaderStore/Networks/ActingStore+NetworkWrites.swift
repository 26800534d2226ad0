internal import GRDB
public import KaderDomain

extension ActingStore {
    /// - Throws: ``NetworkError/regionTwice(_:_:)``.
    public func add(_ network: Network) throws {
        try network.refuseDoubled()
        try write(.writeNetworks, .addNetwork) { try $0.put(NetworkRecord(network)) }
    }

    /// - Throws: ``EditConflict``, ``NetworkError/regionTwice(_:_:)``.
    public func edit(
        _ edited: Network, from original: Network, overriding: Set<String> = []
    ) throws {
        try write(.writeNetworks, .editNetwork) { writing in
            try writing.edit(
                NetworkRecord(edited), from: NetworkRecord(original), overriding: overriding)
            try one(NetworkRecord.self, edited.id.description, writing.db).refuseDoubled()
        }
    }

    /// Takes a network out of the list, or brings it back. Does nothing where that is so already.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func setArchived(_ isArchived: Bool, _ id: Network.ID) throws {
        try setArchived(isArchived, [id])
    }

    public func add(_ function: BoardFunction) throws {
        try write(.writeNetworks, .addFunction) { try $0.put(BoardFunctionRecord(function)) }
    }

    /// - Throws: ``EditConflict``.
    public func edit(
        _ edited: BoardFunction, from original: BoardFunction, overriding: Set<String> = []
    ) throws {
        try write(.writeNetworks, .editFunction) {
            try $0.edit(
                BoardFunctionRecord(edited), from: BoardFunctionRecord(original),
                overriding: overriding)
        }
    }

    /// - Throws: ``NetworkError/accompaniedAlready(_:_:)``.
    public func add(_ accompaniment: Accompaniment) throws {
        try write(.writeNetworks, .addAccompaniment) {
            try $0.put(AccompanimentRecord(accompaniment))
        }
    }

    /// - Throws: ``EditConflict``, ``NetworkError/accompaniedAlready(_:_:)``.
    public func edit(
        _ edited: Accompaniment, from original: Accompaniment, overriding: Set<String> = []
    ) throws {
        try write(.writeNetworks, .editAccompaniment) {
            try $0.edit(
                AccompanimentRecord(edited), from: AccompanimentRecord(original),
                overriding: overriding)
        }
    }

    public func add(_ group: WorkingGroup) throws {
        try write(.writeNetworks, .addWorkingGroup) { try $0.put(WorkingGroupRecord(group)) }
    }

    /// - Throws: ``EditConflict``.
    public func edit(
        _ edited: WorkingGroup, from original: WorkingGroup, overriding: Set<String> = []
    ) throws {
        try write(.writeNetworks, .editWorkingGroup) {
            try $0.edit(
                WorkingGroupRecord(edited), from: WorkingGroupRecord(original),
                overriding: overriding)
        }
    }
}

extension Network {
    /// - Throws: ``NetworkError/regionTwice(_:_:)``.
    fileprivate func refuseDoubled() throws(NetworkError) {
        if let doubled { throw .regionTwice(doubled.region, doubled.period) }
    }
}
