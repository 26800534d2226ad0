internal import KaderDomain
internal import KaderStore

extension Dependencies {
    /// What is to be said of rows that lists had to leave out since this was last asked; nil where
    /// there were none.
    func noticeOfDamage() -> Notice? {
        let rows = store.takeUnreadable()
        return rows.isEmpty ? nil : Notice(Phrase(unreadable: rows), .refusal)
    }
}
