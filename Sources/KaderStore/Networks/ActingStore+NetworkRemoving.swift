internal import GRDB
public import KaderDomain

/// Taking out what was entered by mistake. What was so, and is over, gets a last day instead.
///
/// It stays in the log, and undo brings it back. Each throws ``StoreError/notFound(kind:id:)`` where
/// it is not in sight.
extension ActingStore {
    public func remove(_ id: BoardFunction.ID) throws {
        try write(.writeNetworks, .removeFunction) {
            try $0.withdraw(BoardFunctionRecord.kind, id.description)
        }
    }

    public func remove(_ id: Accompaniment.ID) throws {
        try write(.writeNetworks, .removeAccompaniment) {
            try $0.withdraw(AccompanimentRecord.kind, id.description)
        }
    }

    public func remove(_ id: WorkingGroup.ID) throws {
        try write(.writeNetworks, .removeWorkingGroup) {
            try $0.withdraw(WorkingGroupRecord.kind, id.description)
        }
    }
}
