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

    /// What was done, with the number of things where there are many: `regel gewijzigd (20)`. A line
    /// that is cut off still tells how much it was. Two are often one thing to people, as when somebody
    /// new is booked.
    var summary: Phrase {
        let label = command.label
        guard count > 2, command != .importTable else { return label }
        return Phrase(nl: "\(label.nl) (\(count))", en: "\(label.en) (\(count))")
    }

    /// ` (Zienswijze indienen, …)`: the thing itself, of several the first.
    var naming: Phrase {
        guard count > 1, command != .importTable, !about.isEmpty else {
            return Phrase(nl: " (\(subject.nl))", en: " (\(subject.en))")
        }
        return Phrase(same: " (\(about), …)")
    }
}
