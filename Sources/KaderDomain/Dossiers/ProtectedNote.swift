/// That a dossier has a note with special data (article 9 AVG), and why: the note itself is kept apart
/// and read on demand only, and each look at it is recorded (PRACTICE 3.3, 3.6).
///
/// Always true: there is a reason why it must be kept.
public struct ProtectedNote: Hashable, Identifiable, Sendable {
    public enum Kind: String, CaseIterable, Sendable, Codable {
        case health, belief, origin, orientation, criminal, other

        public var label: Phrase {
            switch self {
            case .health: Phrase(nl: "gezondheid", en: "health")
            case .belief: Phrase(nl: "geloof of overtuiging", en: "belief")
            case .origin: Phrase(nl: "afkomst", en: "origin")
            case .orientation: Phrase(nl: "seksuele gerichtheid", en: "sexual orientation")
            case .criminal: Phrase(nl: "strafrecht", en: "criminal law")
            case .other: Phrase(nl: "ander bijzonder gegeven", en: "other special data")
            }
        }
    }

    public let id: Identifier<ProtectedNote>
    public let dossier: Dossier.ID
    public let kind: Kind

    /// Why it is needed for what is being done.
    public let reason: String
    public let written: Instant
    public let writtenBy: String

    /// - Throws: ``DossierError/withoutReason``.
    public init(
        id: Identifier<ProtectedNote>, in dossier: Dossier.ID, _ kind: Kind, because reason: String,
        written: Instant, by writtenBy: String
    ) throws(DossierError) {
        guard !reason.trimmed.isEmpty else { throw .withoutReason }
        self.id = id
        self.dossier = dossier
        self.kind = kind
        self.reason = reason.trimmed
        self.written = written
        self.writtenBy = writtenBy
    }
}
