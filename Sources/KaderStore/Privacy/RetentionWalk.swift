internal import GRDB
internal import KaderDomain

/// What is past its term, looked for a part at a time, so that others need not wait and it can be
/// stopped.
struct RetentionWalk {
    /// The rows of a table that are looked at in one transaction, by id.
    struct Span {
        let after: String

        /// Nil in the last span.
        let through: String?
    }

    /// The tables in which there may be very much; of the other terms all is looked at in one go.
    private static let tables: [RetentionTerm: String] = [
        .contact: "contact", .missedAppointment: "appointment",
    ]

    /// How many rows there are to look at, of each term; at least 1.
    private let rows: [RetentionTerm: Int]

    /// How many are looked at in one transaction.
    static let portion = 5000

    init(_ db: Database) throws {
        rows = try Self.tables.mapValues {
            max(1, try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0)
        }
    }

    var total: Int { RetentionTerm.settable.reduce(0) { $0 + count(of: $1) } }

    func count(of term: RetentionTerm) -> Int { rows[term] ?? 1 }

    /// The rows behind this id; nil where all of the term is looked at in one go.
    static func span(
        of term: RetentionTerm, after id: String, portion: Int = portion, _ db: Database
    ) throws -> Span? {
        guard let table = tables[term] else { return nil }
        return Span(
            after: id,
            through: try String.fetchOne(
                db, sql: "SELECT id FROM \(table) WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?",
                arguments: [id, portion - 1]))
    }
}
