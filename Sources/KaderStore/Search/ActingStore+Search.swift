internal import GRDB
public import KaderDomain

extension ActingStore {
    /// People, networks and lines of plans in which every word typed begins a word.
    ///
    /// - Parameter limit: how many of each kind.
    public func search(_ typed: String, limit: Int = 20) throws -> [SearchHit] {
        guard let query = SearchText.query(typed) else { return [] }
        return try read(.search) { db in
            let found = try Self.searches.flatMap { sql in
                try Row.fetchAll(
                    db.cachedStatement(sql: sql), arguments: ["query": query, "limit": limit]
                ).map { row in
                    let hit = SearchHit(
                        kind: row["kind"], id: row["id"], title: row["title"],
                        detail: row["detail"])
                    return row["whole"] == nil ? hit : try whole(hit, db)
                }
            }
            var seen: Set<String> = []
            return found.filter { seen.insert("\($0.kind) \($0.id)").inserted }
        }
    }

    /// Who was merged is found as who they are.
    private func whole(_ hit: SearchHit, _ db: Database) throws -> SearchHit {
        let whole = try one(ContactRecord.self, try Wholes(db).whole(of: hit.id), db)
        return SearchHit(
            kind: hit.kind, id: whole.id.description, title: whole.name.description,
            detail: whole.town)
    }

    private static let searches = [
        """
        SELECT 'contact' AS kind, contact.id AS id, trim(given || ' '
            || CASE infix WHEN '' THEN '' ELSE infix || ' ' END || family) AS title, town AS detail,
            mergedInto AS whole
        FROM contactSearch JOIN contact ON contact.pk = contactSearch.rowid
        WHERE contactSearch MATCH :query AND isArchived = 0 AND isWithdrawn = 0
        ORDER BY contactSearch.rowid LIMIT :limit
        """,
        """
        SELECT 'network' AS kind, network.id AS id, name AS title, '' AS detail, NULL AS whole
        FROM networkSearch JOIN network ON network.pk = networkSearch.rowid
        WHERE networkSearch MATCH :query AND isWithdrawn = 0
        ORDER BY networkSearch.rowid LIMIT :limit
        """,
        """
        SELECT 'planItem' AS kind, planItem.id AS id, title, region || ' ' || year AS detail,
            NULL AS whole
        FROM planItemSearch JOIN planItem ON planItem.pk = planItemSearch.rowid
        JOIN regionPlan ON regionPlan.id = planItem.plan
        WHERE planItemSearch MATCH :query AND planItem.isWithdrawn = 0
        ORDER BY planItemSearch.rowid LIMIT :limit
        """,
    ]
}
