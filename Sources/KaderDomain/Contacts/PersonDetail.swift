/// A person with everything that they do and come for.
public struct PersonDetail: Hashable, Sendable, Identifiable {
    public let contact: Contact

    /// Planned ones that are not over, the first first.
    public let coming: [AppointmentEntry]

    /// Those that are over or cancelled, the latest first.
    public let past: [AppointmentEntry]

    /// In networks, by the name of the network; former ones included.
    public let roles: [NetworkRole]

    /// Nil where they advise nobody.
    public let consulent: Consulent?

    /// For what and when they can be asked as consulent; nil where they advise nobody.
    public let availability: Availability?

    /// Other hats of anyone, former ones too (S3).
    public let hats: [Hat]

    /// What was registered of their visits, the latest first, and what the problems are called.
    public let visits: [RegistrationEntry]
    public let problems: ProblemCatalogue

    /// To whom they were referred, what waits too long first, those that are over too (S48).
    public let referrals: [ReferralEntry]

    /// Under which numbers partners know them (S43).
    public let references: [PartnerReferenceEntry]

    /// Those that go on first (S49).
    public let trajectories: [TrajectoryEntry]

    /// What they asked about tax: what waits first (S51).
    public let taxQuestions: [TaxQuestionEntry]

    /// Those who turned out to be this person, by name: they can be taken apart again.
    public let parts: [Contact]

    /// Open ones first; of those that are not for who asks only that they are there.
    public let dossiers: [DossierSummary]

    /// That nothing of them may change for now, and why (AVG 18); nil for most.
    public let restriction: Restriction?

    public var id: Contact.ID { contact.id }

    public init(
        contact: Contact, coming: [AppointmentEntry], past: [AppointmentEntry],
        roles: [NetworkRole], consulent: Consulent?, availability: Availability? = nil,
        hats: [Hat] = [], visits: [RegistrationEntry] = [],
        problems: ProblemCatalogue = ProblemCatalogue(), referrals: [ReferralEntry] = [],
        references: [PartnerReferenceEntry] = [], trajectories: [TrajectoryEntry] = [],
        taxQuestions: [TaxQuestionEntry] = [], parts: [Contact] = [],
        dossiers: [DossierSummary] = [], restriction: Restriction? = nil
    ) {
        self.contact = contact
        self.coming = coming
        self.past = past
        self.roles = roles
        self.consulent = consulent
        self.availability = availability
        self.hats = hats
        self.visits = visits
        self.problems = problems
        self.referrals = referrals
        self.references = references
        self.trajectories = trajectories
        self.taxQuestions = taxQuestions
        self.parts = parts
        self.dossiers = dossiers
        self.restriction = restriction
    }
}
