public import KaderDomain

/// What one column of the database holds of people.
public struct RegisteredColumn: Hashable, Sendable {
    public let table: String
    public let column: String
    public let kind: PersonalKind

    /// Nil where it is nobody's, as for ``PersonalKind/none``.
    public let whose: DataSubject?

    /// Nil where ``whose`` is.
    public let purpose: DataPurpose?

    /// Nil where ``whose`` is.
    public let term: RetentionTerm?
}

/// The register: every column of the schema, whether it is personal, whose, why and how long. A test
/// fails where a column is missing. Shadow tables of a full-text index are the index itself.
public enum ColumnRegister {
    /// By table and, in it, as the lines name them.
    public static let all: [RegisteredColumn] = lines.keys.sorted().flatMap { table in
        lines[table]?.columns(of: table) ?? []
    }

    /// The columns of a table; none where there is no such table.
    public static func columns(of table: String) -> [RegisteredColumn] {
        lines[table]?.columns(of: table) ?? []
    }

    static let lines: [String: RegisterLine] =
        people.merging(agenda) { $1 }.merging(conversations) { $1 }.merging(regions) { $1 }
        .merging(local) { $1 }.merging(privacy) { $1 }
}
