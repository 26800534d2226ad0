internal import KaderDomain
public import KaderStore
public import KaderSync

extension ActingStore {
    /// Notes in the access log that this replica came together with another, and where the log stood
    /// then.
    public func note(_ receipt: Receipt) throws {
        try note(.synced, detail: "+\(receipt.received) -\(receipt.sent)")
        try noteHead(.sync)
    }
}
