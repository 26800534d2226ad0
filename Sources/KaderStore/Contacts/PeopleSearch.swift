internal import GRDB
internal import KaderDomain

/// SQL of the people whom the index of words finds, or of everyone with the archive: as they were
/// entered, which is the only order in which the index tells them.
struct PeopleSearch {
    /// As the index is asked; nil for everyone.
    let query: String?
    let archived: Bool

    /// Whether who was entered last comes first.
    let isDown: Bool

    func stretch(after place: PeoplePlace?) -> PeopleWalk.Stretch {
        let beyond = place == nil ? "" : "AND \(key) \(isDown ? "<" : ">") :pk"
        var arguments: [String: (any DatabaseValueConvertible)?] = [:]
        if let place { arguments["pk"] = place.entry }
        if let query { (arguments["query"], arguments["archived"]) = (query, archived) }
        return PeopleWalk.Stretch(
            sql: "\(source) \(beyond) ORDER BY \(key)\(isDown ? " DESC" : "")",
            arguments: StatementArguments(arguments))
    }

    private var key: String { query == nil ? "pk" : "contactSearch.rowid" }

    private var source: String { query == nil ? Self.everyoneEver : Self.foundByWords }

    private static let foundByWords = """
        SELECT \(columns) FROM contactSearch
        JOIN contact ON contact.pk = contactSearch.rowid
        WHERE contactSearch MATCH :query AND (isArchived = 0 OR :archived) AND isWithdrawn = 0
        """

    private static let everyoneEver = """
        SELECT \(PeopleWalk.columns) FROM contact WHERE isWithdrawn = 0 AND mergedInto IS NULL
        """

    private static let columns = (["id"] + ContactRecord.kind.fields + ["pk", "sortName"])
        .map { "contact.\($0)" as String }.joined(separator: ", ")
}
