internal import GRDB
internal import KaderDomain

extension ChangeRow {
    /// The change whose value of a field this one replaced; nil where it was the first. Of a settled
    /// clash, the one that was shown.
    func base(of field: String, in db: Database) throws -> ChangeRow? {
        guard let stamp = replaced(field).first else { return nil }
        return try Self.all(of: thing, in: db).first {
            $0.stamp.description == stamp && $0.fields[field] != nil
        }
    }

    /// The stamps whose values of a field this one replaced: one, or of a settled clash all.
    func replaced(_ field: String) -> [Substring] {
        base[field]?.split(separator: " ") ?? []
    }

    /// The ordinary change whose value a field has after this one; nil where there was none yet.
    func origin(of field: String, in db: Database) throws -> ChangeRow? {
        if let undone = undoes {
            guard let original = try change(by: undone, field, db), !original.isCreation else {
                return nil
            }
            return try original.base(of: field, in: db)?.origin(of: field, in: db)
        }
        if let redone = redoes { return try change(by: redone, field, db) }
        return self
    }

    private func change(by command: Int64, _ field: String, _ db: Database) throws -> ChangeRow? {
        try Self.all(of: thing, in: db).first {
            $0.command == command && $0.fields[field] != nil
        }
    }
}
