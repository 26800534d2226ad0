internal import GRDB
internal import KaderDomain

extension Inspection {
    /// Whoever became part of somebody else is named nowhere any more, but where both are: there the
    /// merge leaves what it finds.
    func mergedPeople() throws -> [Finding] {
        try Link.ofPeople.flatMap { link in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT this.* FROM \(link.kind) AS this
                    WHERE NOT this.isWithdrawn AND EXISTS (
                        \(link.pointed)
                        INTERSECT SELECT id FROM contact WHERE mergedInto IS NOT NULL)
                    ORDER BY this.pk
                    """)
            return try rows.filter { try namesLost(link, $0) }.map { row in
                Finding(
                    rule: "mergedPerson", subject: "\(link.kind) \(row["id"] as String)",
                    detail: link.field)
            }
        }
    }

    private func namesLost(_ link: Link, _ row: Row) throws -> Bool {
        try link.ids(in: row[link.field]).contains { id in
            let whole = try Wholes(db).whole(of: id)
            return whole != id && !link.names(whole, in: row)
        }
    }
}
