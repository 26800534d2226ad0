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

    /// What was done, the number of things before it where there are several:
    /// `20× regel gewijzigd`. A line that is cut off still tells how much it was.
    var summary: Phrase {
        let label = command.label
        guard count > 1, command != .importTable else { return label }
        return Phrase(nl: "\(count)× \(label.nl)", en: "\(count)× \(label.en)")
    }

    /// ` (Zienswijze indienen, …)`: the thing itself, of several the first.
    var naming: Phrase {
        guard count > 1, command != .importTable, !about.isEmpty else {
            return Phrase(nl: " (\(subject.nl))", en: " (\(subject.en))")
        }
        return Phrase(same: " (\(about), …)")
    }
}
