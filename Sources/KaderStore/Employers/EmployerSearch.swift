internal import GRDB
internal import KaderDomain

/// Finding employers by words, as one statement with its arguments.
///
/// First those are taken in which the longest word occurs, whatever they became part of: that is one
/// pass over short texts, without an index over three tables. Only of those all names are brought
/// together, so that a word of a part and one of a place of work find the whole.
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
        var source = "employer"
        if let word = words.first {
            source = Self.known(holding: taken(word, &arguments))
            for word in words {
                conditions.append(condition(word, in: "known", "places", &arguments))
            }
        }
        if let after {
            conditions.append("(sortName, pk) > (SELECT sortName, pk FROM employer WHERE id = ?)")
            arguments.append(after.databaseValue)
        }
        arguments.append(limit.databaseValue)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM \(source) WHERE \(conditions.joined(separator: " AND "))
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

    /// Those in which a word occurs themselves, or in one of their places of work.
    private func taken(_ word: String, _ arguments: inout [DatabaseValue]) -> String {
        let own = condition(word, in: "knownAs", "municipality", &arguments)
        let ofPlace = condition(word, in: "knownAs", "municipality", &arguments)
        return """
            SELECT id FROM employer WHERE NOT isWithdrawn AND \(own)
            UNION SELECT employer FROM establishment WHERE NOT isWithdrawn AND \(ofPlace)
            """
    }

    /// The wholes of those, each with all names and municipalities of its parts and places of work.
    private static func known(holding taken: String) -> String {
        """
        (WITH RECURSIVE whole (id, beyond) AS (
            SELECT id, mergedInto FROM employer WHERE id IN (\(taken))
            UNION SELECT employer.id, mergedInto FROM employer JOIN whole
            ON employer.id = whole.beyond
        ) SELECT employer.*, \(all("knownAs")) AS known, \(all("municipality")) AS places
        FROM employer WHERE id IN (SELECT id FROM whole WHERE beyond IS NULL))
        """
    }

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
