internal import GRDB
internal import KaderDomain

/// Something that a merge, an old version or another program broke.
public struct Finding: Hashable, Sendable {
    /// Which rule: `integrity`, `foreignKey`, `overlap`, `visitOutsideShift`, `missingClaim`,
    /// `strayClaim`, `wrongTime`, `misplaced`, `secondOfficial`, `roomElsewhere`, `outOfSight`,
    /// `unreadable`, `searchText`, `searchIndex`.
    public let rule: String

    /// The table or thing it is about.
    public let subject: String
    public let detail: String

    public init(rule: String, subject: String, detail: String) {
        self.rule = rule
        self.subject = subject
        self.detail = detail
    }
}

extension Finding {
    /// Whether ``ActingStore/mendSearch()`` puts it right: it is about what follows from the rows.
    public var isMendable: Bool { rule == "searchText" || rule == "searchIndex" }
}

extension ActingStore {
    /// Looks at every rule that only a whole database can break; empty where all is well.
    /// The search indexes are left out where nothing may be written.
    public func check() throws -> [Finding] {
        let findings = try read(.check) { try Inspection($0).findings() }
        let isBroken = findings.contains { $0.rule == "integrity" }
        guard !isBroken, store.refusal == nil else { return findings }
        return findings + (try searchFindings())
    }

    /// Makes the search indexes anew from the rows. Changes nobody's words.
    public func mendSearch() throws {
        try change(.check) { try SearchIndex($0).rebuild() }
    }

    /// SQLite compares an index on a connection that may write only, so others wait their turn.
    private func searchFindings() throws -> [Finding] {
        try StoreError.translating {
            let look = { try store.queue.write { try SearchIndex($0).findings() } }
            return try store.lock?.holding(look) ?? look()
        }
    }
}
