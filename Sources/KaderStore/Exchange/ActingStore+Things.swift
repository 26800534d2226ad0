public import KaderDomain

/// One thing by its id, as an edit starts from. Each throws ``StoreError/notFound(kind:id:)``.
extension ActingStore {
    public func kaderlid(_ id: Kaderlid.ID) throws -> Kaderlid {
        try read(.readContacts) { try one(KaderlidRecord.self, id.description, $0) }
    }

    public func consulent(_ id: Consulent.ID) throws -> Consulent {
        try read(.readContacts) { try one(ConsulentRecord.self, id.description, $0) }
    }

    public func room(_ id: Room.ID) throws -> Room {
        try read(.readAgenda) { try one(RoomRecord.self, id.description, $0) }
    }

    public func function(_ id: BoardFunction.ID) throws -> BoardFunction {
        try read(.readNetworks) { try one(BoardFunctionRecord.self, id.description, $0) }
    }

    public func accompaniment(_ id: Accompaniment.ID) throws -> Accompaniment {
        try read(.readNetworks) { try one(AccompanimentRecord.self, id.description, $0) }
    }

    public func workingGroup(_ id: WorkingGroup.ID) throws -> WorkingGroup {
        try read(.readNetworks) { try one(WorkingGroupRecord.self, id.description, $0) }
    }
}
