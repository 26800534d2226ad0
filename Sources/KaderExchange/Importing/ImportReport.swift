/// What an import did, or would do.
public struct ImportReport: Sendable {
    public let kind: TableKind

    /// Rows by what was done with them. All zero where there are faults.
    public let added: Int
    public let changed: Int
    public let unchanged: Int

    /// By line, then by column. Where there is any, nothing was stored.
    public let faults: [ImportFault]

    public var isAccepted: Bool { faults.isEmpty }

    init(_ kind: TableKind, refusedFor faults: [ImportFault]) {
        self.kind = kind
        (added, changed, unchanged) = (0, 0, 0)
        self.faults = faults
    }

    init(_ kind: TableKind, added: Int, changed: Int, unchanged: Int) {
        self.kind = kind
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
        faults = []
    }
}
