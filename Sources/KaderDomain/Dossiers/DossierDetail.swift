/// A dossier with its journal, for who may see it.
public struct DossierDetail: Hashable, Identifiable, Sendable {
    /// A line of the journal; what was taken back keeps its place, without its words.
    public struct Line: Hashable, Identifiable, Sendable {
        public let entry: DossierEntry
        public let isTakenBack: Bool

        /// The line that this one corrects; nil for most.
        public let corrected: DossierEntry?

        public var id: DossierEntry.ID { entry.id }

        public init(_ entry: DossierEntry, isTakenBack: Bool, corrected: DossierEntry? = nil) {
            self.entry = entry
            self.isTakenBack = isTakenBack
            self.corrected = corrected
        }
    }

    public let summary: DossierSummary

    /// In the order in which they were written.
    public let lines: [Line]

    public var id: Dossier.ID { summary.id }
    public var dossier: Dossier { summary.dossier }
    public var notes: [ProtectedNote] { summary.notes }

    public init(_ summary: DossierSummary, lines: [Line]) {
        self.summary = summary
        self.lines = lines
    }
}
