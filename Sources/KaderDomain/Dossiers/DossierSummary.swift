/// A dossier as a list and a card tell of it, with the names that it points to.
///
/// Always true: who may not see what is in it gets that it is there, and who opened it, and no more.
public struct DossierSummary: Hashable, Identifiable, Sendable {
    public let dossier: Dossier

    /// Names; blank where nobody is.
    public let contact: String
    public let adviser: String
    public let employer: String

    /// Whether who asked may see what is in it.
    public let isReadable: Bool

    /// That there are protected notes, the first first; never what they say.
    public let notes: [ProtectedNote]

    public var id: Dossier.ID { dossier.id }

    public init(
        dossier: Dossier, contact: String, adviser: String = "", employer: String = "",
        isReadable: Bool, notes: [ProtectedNote] = []
    ) {
        self.dossier = dossier
        self.contact = contact
        self.adviser = isReadable ? adviser : ""
        self.employer = isReadable ? employer : ""
        self.isReadable = isReadable
        self.notes = isReadable ? notes : []
    }

    /// What it is about, or that this is not for who asks.
    public var title: Phrase {
        isReadable ? Phrase(same: dossier.title) : Phrase(nl: "afgeschermd", en: "restricted")
    }
}
