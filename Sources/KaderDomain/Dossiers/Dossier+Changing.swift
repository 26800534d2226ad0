extension Dossier {
    public var isOpen: Bool { closing == nil }

    /// Whether this person may see what is in it. A name tag, not a lock (the log-in names who acts).
    public func isReadable(by actor: Actor) -> Bool {
        readers.isEmpty || openedBy == actor.name || readers.contains(actor.name)
    }

    /// Whether its next step is on or before this day.
    public func isDue(by day: Day) -> Bool { nextDay.map { $0 <= day } ?? false }

    /// The same with other facts.
    public func with(
        title: String, adviser: Contact.ID?, employer: Employer.ID?, readers: [String],
        nextStep: String, nextDay: Day?
    ) throws(DossierError) -> Dossier {
        try Dossier(
            id: id, of: contact, about: title, adviser: adviser, employer: employer,
            opened: opened, by: openedBy, readers: readers, nextStep: nextStep, nextDay: nextDay,
            closing: closing)
    }

    /// The same with this next step; blank for none.
    public func with(nextStep: String, by day: Day?) throws(DossierError) -> Dossier {
        try with(
            title: title, adviser: adviser, employer: employer, readers: readers,
            nextStep: nextStep, nextDay: day)
    }

    /// The same, ended; what was to be done next is not any more.
    ///
    /// - Throws: ``DossierError/closed``, ``DossierError/withoutReason``.
    public func closed(on day: Day, because reason: String) throws(DossierError) -> Dossier {
        guard isOpen else { throw .closed }
        return try Dossier(
            id: id, of: contact, about: title, adviser: adviser, employer: employer,
            opened: opened, by: openedBy, readers: readers,
            closing: Closing(day, because: reason))
    }

    /// The same, open again.
    ///
    /// - Throws: ``DossierError/notClosed``.
    public func reopened() throws(DossierError) -> Dossier {
        guard !isOpen else { throw .notClosed }
        return try Dossier(
            id: id, of: contact, about: title, adviser: adviser, employer: employer,
            opened: opened, by: openedBy, readers: readers)
    }
}
