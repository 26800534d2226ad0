internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The changes of one thing, newest first. `kind` is the name of its table.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``; ``DossierError/notForYou(openedBy:)``.
    public func history(of kind: String, _ id: String) throws -> [HistoryEntry] {
        try read(.readHistory) { db in
            try DossierReading(db, as: actor).refuseHistory(of: kind, id)
            let changes = try ChangeRow.all(of: id, in: db).filter { $0.kind == kind }
            guard !changes.isEmpty else { throw StoreError.notFound(kind: kind, id: id) }
            return changes.map { entry($0, among: changes) }
        }
    }

    private func entry(_ change: ChangeRow, among changes: [ChangeRow]) -> HistoryEntry {
        let names = ThingKind.all[change.kind]?.fields ?? change.fields.keys.sorted()
        return HistoryEntry(
            at: Instant(seconds: Int(change.at)), actor: change.actor,
            command: CommandName(rawValue: change.name) ?? .undo,
            fields: names.compactMap { name in
                guard let after = change.fields[name],
                    name != "isWithdrawn" || !change.isCreation
                else { return nil }
                let before = changes.first { $0.stamp.description == change.base[name] }
                return HistoryEntry.Field(
                    name: name, before: before?.fields[name]?.plainText, after: after.plainText)
            })
    }
}
