public import KaderDomain

extension UndoReport {
    /// What the step was about: one thing by its name, of several the first and how many more. What
    /// was read from a table is only counted: its first row stands for nothing.
    public var subject: Phrase {
        if count == 1 { return Phrase(same: about) }
        guard command != .importTable, !about.isEmpty else {
            return Phrase(
                nl: "\(count) dingen", en: "\(count) things")
        }
        return Phrase(nl: "\(about) en nog \(count - 1)", en: "\(about) and \(count - 1) more")
    }
}
