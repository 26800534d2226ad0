internal import GRDB
internal import KaderDomain

/// Something that a merge, an old version or another program broke.
public struct Finding: Hashable, Sendable {
    /// Which rule: `integrity`, `foreignKey`, `overlap`, `visitOutsideShift`, `missingClaim`,
    /// `strayClaim`, `wrongTime`, `misplaced`, `secondOfficial`, `outOfSight`, `unreadable`.
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

extension ActingStore {
    /// Looks at every rule that only a whole database can break; empty where all is well.
    public func check() throws -> [Finding] {
        try read(.check) { try Inspection($0).findings() }
    }
}
