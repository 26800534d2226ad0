internal import KaderDomain

public extension ActingStore {
    /// Adds many new things as one command: all of them, or none.
    ///
    /// What something points to comes before it. The log, the ledger and the rules are kept as for
    /// every command; only what a new thing cannot need is left out: the look for older fields and
    /// for who uses it. Some thousands at a time keep other writers waiting for a moment only.
    ///
    /// - Throws: ``StoreError`` where one of them is there already; `SpreekuurError/taken` where
    ///   someone or some room would be in two places at once.
    func addAll(_ things: some Sequence<StoredThing>) throws {
        try write(.importTables, .importTable) { writing in
            let bulk = BulkWriting(writing)
            for thing in things { try bulk.add(thing) }
            try bulk.checkRules()
        }
    }
}
