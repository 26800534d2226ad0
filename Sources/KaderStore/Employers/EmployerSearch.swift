internal import GRDB
internal import KaderDomain

/// Finding employers by words, as one statement with its arguments.
///
/// The list is gone through by name until enough is found, so that what occurs often is found at once.
/// First the longest word is looked for in the names of the employer, of its places of work and of what
/// became part of it; only where that is there, all those are brought together for the others.
struct EmployerSearch {
    /// Folded letters and digits, so that no word is a pattern of its own.
    private let words: [String]
    private let form: Form
    private let withArchived: Bool

    /// The codes of municipalities of which a word begins the name.
    private let places: (String) -> [String]

    /// Where in a word what was typed may stand.
    enum Form {
        case beginning, anywhere
    }

    init(
        _ words: [String], _ form: Form, withArchived: Bool = false,
        places: @escaping (String) -> [String] = { _ in [] }
    ) {
        self.words = words.sorted { $0.count > $1.count }
        self.form = form
        self.withArchived = withArchived
        self.places = places
    }

    /// By name, those behind `after`.
    func rows(after: String? = nil, limit: Int, _ db: Database) throws -> [Row] {
        var arguments: [DatabaseValue] = []
        var conditions = ["isWithdrawn = 0", "mergedInto IS NULL"]
        if !withArchived { conditions.append("isArchived = 0") }
        if let after {
            conditions.append("(sortName, pk) > (SELECT sortName, pk FROM employer WHERE id = ?)")
            arguments.append(after.databaseValue)
        }
        if let word = words.first { conditions.append(anywhere(word, &arguments)) }
        for word in words.dropFirst() {
            conditions.append(
                condition(word, in: Self.all("knownAs"), Self.all("municipality"), &arguments))
        }
        arguments.append(limit.databaseValue)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM employer WHERE \(conditions.joined(separator: " AND "))
                ORDER BY sortName, pk LIMIT ?
                """, arguments: StatementArguments(arguments))
    }

    /// Whether a word stands in a text, or one of its municipalities in the other.
    private func condition(
        _ word: String, in names: String, _ codes: String, _ arguments: inout [DatabaseValue]
    ) -> String {
        arguments.append((form == .beginning ? "% \(word)%" : "%\(word)%").databaseValue)
        let municipalities = places(word)
        arguments += municipalities.map { "% \($0) %".databaseValue }
        let isThere = municipalities.map { _ in " OR ' ' || \(codes) || ' ' LIKE ?" }.joined()
        return "(' ' || \(names) LIKE ?\(isThere))"
    }

    /// Whether a word occurs in an employer itself, in a place of work, or in either of a part.
    private func anywhere(_ word: String, _ arguments: inout [DatabaseValue]) -> String {
        let own = itself(word, &arguments)
        let part = itself(word, &arguments)
        return """
            (\(own) OR id IN (
                WITH RECURSIVE whole (id, beyond) AS (
                    SELECT id, mergedInto FROM employer
                    WHERE mergedInto IS NOT NULL AND NOT isWithdrawn AND \(part)
                    UNION SELECT employer.id, mergedInto FROM employer JOIN whole
                    ON employer.id = whole.beyond
                ) SELECT id FROM whole WHERE beyond IS NULL))
            """
    }

    private func itself(_ word: String, _ arguments: inout [DatabaseValue]) -> String {
        let own = condition(word, in: "knownAs", "municipality", &arguments)
        let there = condition(word, in: "knownAs", "municipality", &arguments)
        return """
            (\(own) OR id IN (
                SELECT employer FROM establishment WHERE NOT isWithdrawn AND \(there)))
            """
    }

    /// What a column says of an employer, its parts and their places of work, blanks between.
    private static func all(_ column: String) -> String {
        """
        (WITH RECURSIVE part (id, text) AS (
            SELECT employer.id, employer.\(column)
            UNION SELECT other.id, other.\(column) FROM employer AS other JOIN part
            ON other.mergedInto = part.id WHERE NOT other.isWithdrawn
        ) SELECT group_concat(part.text || ' ' || coalesce((
            SELECT group_concat(establishment.\(column), ' ') FROM establishment
            WHERE establishment.employer = part.id AND NOT isWithdrawn), ''), ' ')
        FROM part)
        """
    }
}
