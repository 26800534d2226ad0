internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The texts which this person's commands after that change saved and which may hold a BSN
    /// (``ElevenProof``), in the order in which they were saved. Undo and redo only put back what was
    /// there.
    public func numberedTexts(after change: Int64) throws -> [NumberedText] {
        try read(.watch) { db in
            let names = Names(db)
            let rows = try Row.fetchCursor(
                db, sql: Self.texts, arguments: ["after": change, "actor": actor.name])
            var found: [NumberedText] = []
            while let row = try rows.next() {
                let (kind, field): (String, String) = (row["kind"], row["key"])
                guard !Self.isLink(field, of: kind), ElevenProof.isHit(by: row["atom"])
                else { continue }
                let title = try names.title(of: kind, row["thing"])
                found.append(
                    NumberedText(
                        kind: kind, title: ElevenProof.isHit(by: title) ? "" : title, field: field))
            }
            return found
        }
    }

    /// SQL: the texts with nine digits or more in those commands.
    private static let texts = """
        SELECT kind, thing, each.key, each.atom
        FROM change JOIN command ON command.pk = change.command
        JOIN json_each(change.fields) AS each
        WHERE change.pk > :after AND command.actor = :actor
            AND command.undoes IS NULL AND command.redoes IS NULL AND each.type = 'text'
            AND each.atom GLOB '\(String(repeating: "*[0-9]", count: 9))*'
        ORDER BY change.pk, each.id
        """

    /// Whether a field holds ids: their digits are no number of a person. An erasure holds nothing else
    /// that could be one.
    private static func isLink(_ field: String, of kind: String) -> Bool {
        kind == ErasureRecord.kind.name
            || Link.byKind[kind]?.contains { $0.field == field } ?? false
    }
}
