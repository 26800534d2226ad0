/// One visit to a spreekuur, written down (S46): who came, for what, about which employer, what was
/// said and what was agreed.
///
/// Always true of one: at most ``maximumProblems`` different problems, at most two different
/// consulenten, of whom none is the visitor; an agreed action says what; a deadline is not before the
/// day of the visit. A visit without a name counts as a visit, never as a distinct member.
public struct Registration: Hashable, Identifiable, Sendable {
    public let id: Identifier<Registration>
    public let day: Day
    public let place: Place
    public let service: Service

    /// Who came; nil where they gave no name.
    public let contact: Contact.ID?
    public let consulenten: [Contact.ID]
    public let party: OtherParty

    /// Codes of ``Problem``, as they were chosen.
    public let problems: [String]

    /// The code of a ``Sector``; blank where nobody said.
    public let sector: String

    /// The code of the labour-market region in which it counts; blank online.
    public let region: String
    public let transition: WorkTransition?
    public let urgency: Urgency

    /// Before when something must have been done; nil where nothing is pressing.
    public let deadline: Day?
    public let question: String
    public let advice: String

    /// What was agreed, and who does it; both blank where nothing was.
    public let action: String
    public let actionBy: String

    /// Whether it goes to the legal department.
    public let isLegal: Bool

    public static let maximumProblems = 3

    /// - Throws: ``RegistrationError``.
    public init(
        id: Identifier<Registration>, on day: Day, at place: Place, _ service: Service,
        of contact: Contact.ID? = nil, with consulenten: [Contact.ID] = [],
        against party: OtherParty = .unknown, problems: [String] = [], sector: String = "",
        region: String = "", transition: WorkTransition? = nil, urgency: Urgency = .normal,
        deadline: Day? = nil, question: String = "", advice: String = "", action: String = "",
        actionBy: String = "", isLegal: Bool = false
    ) throws(RegistrationError) {
        guard problems.count <= Self.maximumProblems else { throw .tooManyProblems }
        guard Set(problems).count == problems.count else { throw .sameProblemTwice }
        guard consulenten.count <= 2, Set(consulenten).count == consulenten.count else {
            throw .tooManyConsulenten
        }
        if let contact, consulenten.contains(contact) { throw .advisesThemselves }
        guard actionBy.trimmed.isEmpty || !action.trimmed.isEmpty else { throw .nothingAgreed }
        if let deadline, deadline < day { throw .deadlinePast }
        self.id = id
        self.day = day
        self.place = place
        self.service = service
        self.contact = contact
        self.consulenten = consulenten
        self.party = party
        self.problems = problems
        self.sector = sector.trimmed
        self.region = region.trimmed
        self.transition = transition
        self.urgency = urgency
        self.deadline = deadline
        self.question = question.trimmed
        self.advice = advice.trimmed
        self.action = action.trimmed
        self.actionBy = actionBy.trimmed
        self.isLegal = isLegal
    }
}
