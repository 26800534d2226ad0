/// A line of the journal of a dossier. It is written once: what is wrong in it is corrected by a later
/// one, which names it (PRACTICE 3.12: corrections visible, never overwritten).
///
/// Always true: there is a text, and it does not correct itself.
public struct DossierEntry: Hashable, Identifiable, Sendable {
    public let id: Identifier<DossierEntry>
    public let dossier: Dossier.ID
    public let written: Instant
    public let writtenBy: String
    public let text: String

    /// The line that this one puts right; nil for most.
    public let corrects: Identifier<DossierEntry>?

    /// - Throws: ``DossierError/withoutText``, ``DossierError/correctsNothing``.
    public init(
        id: Identifier<DossierEntry>, in dossier: Dossier.ID, written: Instant,
        by writtenBy: String, _ text: String, correcting: Identifier<DossierEntry>? = nil
    ) throws(DossierError) {
        guard !text.trimmed.isEmpty else { throw .withoutText }
        guard correcting != id else { throw .correctsNothing }
        self.id = id
        self.dossier = dossier
        self.written = written
        self.writtenBy = writtenBy
        self.text = text.trimmed
        corrects = correcting
    }
}
