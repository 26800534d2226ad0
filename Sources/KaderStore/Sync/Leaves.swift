internal import GRDB
internal import KaderDomain

/// The values of the fields of a thing that nobody has replaced.
///
/// A change names the stamps that it replaces: whoever wrote it had seen those. Two changes of a field
/// of which neither had seen the other both stay; where they say different things that is a clash.
struct Leaves {
    private let db: Database
    private let changes: [ChangeRow]

    init(_ db: Database, of thing: String, _ kind: ThingKind) throws {
        self.db = db
        changes = try ChangeRow.all(of: thing, in: db).filter { $0.kind == kind.name }
    }

    /// By field, the changes that contradict each other, the latest first.
    func clashes(in fields: [String]) throws -> [(field: String, leaves: [ChangeRow])] {
        try fields.compactMap { field in
            let leaves = try leaves(of: field)
            let values = Set(leaves.map { $0.fields[field] ?? .null })
            return values.count > 1 ? (field, leaves) : nil
        }
    }

    /// The fields of which the latest value is not the one that shows.
    func leftOut(of shown: [String: DatabaseValue]) throws -> [String] {
        try shown.keys.filter { field in
            try leaves(of: field).first.map { $0.fields[field] != shown[field] } ?? false
        }
    }

    /// The changes that gave a field a value that shows, or that nobody has replaced: that which shows
    /// first. More than one where they say different things.
    func versions(of field: String, shown: DatabaseValue) throws -> [ChangeRow] {
        let leaves = try leaves(of: field)
        let showing =
            leaves.first { $0.fields[field] == shown }
            ?? changes.first { $0.fields[field] == shown }
        var seen: Set<DatabaseValue> = []
        return ([showing].compactMap(\.self) + leaves)
            .filter { seen.insert($0.fields[field] ?? .null).inserted }
    }

    /// What people wrote in a field and nobody has replaced, the latest first. What the program
    /// itself wrote yields to them.
    func leaves(of field: String) throws -> [ChangeRow] {
        let naming = try changes.filter {
            try $0.fields[field] != nil && !isUndoneSettling($0, field)
        }
        let replaced = Set(naming.flatMap { $0.replaced(field) })
        let leaves = naming.filter { !replaced.contains(Substring($0.stamp.description)) }
        let people = leaves.filter { $0.actor != Actor.upkeep.name }
        return people.isEmpty ? Array(leaves.prefix(1)) : people
    }

    /// Whether it settled a clash that was then opened again.
    private func isUndoneSettling(_ change: ChangeRow, _ field: String) throws -> Bool {
        guard change.replaced(field).count > 1 else { return false }
        return try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT isUndone FROM command WHERE pk = ?"),
            arguments: [change.command]) == true
    }
}
