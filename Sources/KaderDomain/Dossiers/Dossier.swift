/// What is being done for somebody over more than one visit (PRACTICE 3.12): a journal hangs from it
/// that is only added to.
///
/// Always true of a dossier: it has a title; nobody advises themselves in it; a day stands with a next
/// step only; it is closed with a reason, and then has no next step.
public struct Dossier: Hashable, Identifiable, Sendable {
    public let id: Identifier<Dossier>

    /// For whom it is.
    public let contact: Contact.ID

    /// What it is about, without medical details.
    public let title: String

    /// Who advises in it, where that is known: against them the conflict of interest is checked.
    public let adviser: Contact.ID?
    public let employer: Employer.ID?
    public let opened: Instant
    public let openedBy: String

    /// Names of those who may see what is in it, besides who opened it; empty for everyone here.
    public let readers: [String]

    /// What is done next; blank where nothing is.
    public let nextStep: String

    /// The day by which; nil where none was agreed.
    public let nextDay: Day?

    /// Nil as long as it is open.
    public let closing: Closing?

    /// That it ended, and why.
    public struct Closing: Hashable, Sendable {
        public let day: Day

        /// Never blank.
        public let reason: String

        /// - Throws: ``DossierError/withoutReason``.
        public init(_ day: Day, because reason: String) throws(DossierError) {
            guard !reason.trimmed.isEmpty else { throw .withoutReason }
            self.day = day
            self.reason = reason.trimmed
        }
    }

    /// - Throws: ``DossierError``.
    public init(
        id: Identifier<Dossier>, of contact: Contact.ID, about title: String,
        adviser: Contact.ID? = nil, employer: Employer.ID? = nil, opened: Instant,
        by openedBy: String, readers: [String] = [], nextStep: String = "", nextDay: Day? = nil,
        closing: Closing? = nil
    ) throws(DossierError) {
        guard !title.trimmed.isEmpty else { throw .untitled }
        guard adviser != contact else { throw .ownAdviser }
        guard nextDay == nil || !nextStep.trimmed.isEmpty else { throw .dayWithoutStep }
        guard closing == nil || nextStep.trimmed.isEmpty else { throw .closed }
        self.id = id
        self.contact = contact
        self.title = title.trimmed
        self.adviser = adviser
        self.employer = employer
        self.opened = opened
        self.openedBy = openedBy
        self.readers = Self.distinct(readers)
        self.nextStep = nextStep.trimmed
        self.nextDay = nextDay
        self.closing = closing
    }

    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = [""]
        return names.map(\.trimmed).filter { seen.insert($0).inserted }
    }
}
