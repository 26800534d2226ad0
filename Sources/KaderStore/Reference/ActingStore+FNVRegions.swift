internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The names that people gave to FNV regions, by code.
    public func fnvRegionNames() throws -> [FNVRegionName] {
        try read(.readReference) { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM fnvRegionName WHERE isWithdrawn = 0 ORDER BY code"
            ).map { try FNVRegionNameRecord(row: $0).value() }
        }
    }

    /// Gives an FNV region a name, over the one in the tables.
    public func rename(_ name: FNVRegionName) throws {
        try write(.writeReference, .renameFNVRegion) { try $0.put(FNVRegionNameRecord(name)) }
    }
}
