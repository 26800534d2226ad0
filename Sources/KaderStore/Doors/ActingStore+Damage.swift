internal import GRDB

extension ActingStore {
    /// The rows that lists read until now had to leave out: each ``StoreError/unreadableRow(table:id:)``,
    /// told once for as long as the database is open.
    public func takeUnreadable() -> [StoreError] { store.damage.takeUntold() }

    /// The values of those rows that can be read.
    func readable<R: Record>(_ type: R.Type, _ rows: [Row]) throws -> [R.Value] {
        try rows.compactMap { row in try store.damage.reading { try R(row: row).value() } }
    }
}
