/// Why something cannot be done with a dossier. Cases carry facts, not sentences.
public enum DossierError: Error, Hashable, Sendable {
    case untitled, dayWithoutStep, withoutReason, withoutText

    /// It is closed, and has no next step: it is reopened first.
    case closed
    case notClosed

    /// Who advises is for whom it is.
    case ownAdviser

    /// Who advises has another hat (PRACTICE 3.7).
    case conflict(consulent: String)

    /// Only those whom it names may see it; who opened it, by name.
    case notForYou(openedBy: String)

    /// What stands in the journal is corrected by a later line, never written over.
    case written

    /// A correction names a line of another dossier, or one that was taken back.
    case correctsNothing
}
