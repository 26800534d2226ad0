internal import KaderDomain
public import KaderStore
public import KaderSync

extension ActingStore {
    /// Notes in the access log that this replica comes together with another, before a byte goes out.
    public func noteSync() throws { try note(.synced) }

    /// Notes that it did, how much came and went, and where the log stood then.
    public func note(_ receipt: Receipt) throws {
        try note(.synced, detail: "+\(receipt.received) -\(receipt.sent)")
        try noteHead(.sync)
    }
}
