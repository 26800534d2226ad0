/// A cell to which people were pointed, and what came of it (S46, S60).
public struct Signal: Hashable, Identifiable, Sendable {
    public let id: Identifier<Signal>
    public let cell: SignalCell

    /// When it was raised, or last reopened.
    public let raised: ISOWeek

    /// What made it a signal then; nil where a person raised it without statistics (S60).
    public let evidence: Evidence?
    public let state: SignalState

    /// Who raised it, to whom the answer goes; nil where the scan did.
    public let reporter: SignalReporter?

    /// What the reporter saw; blank for the scan. It stays in the house: it may name people.
    public let note: String

    /// Nil until it is reported.
    public let report: Report?

    /// Nil until somebody answers.
    public let answer: Answer?

    /// What was seen in the window that stood out.
    public struct Evidence: Hashable, Sendable {
        public let level: SignalLevel
        /// Of the window.
        public let weeks: Int
        public let members: Int

        public init(level: SignalLevel, weeks: Int, members: Int) {
            self.level = level
            self.weeks = weeks
            self.members = members
        }
    }

    /// To whom it was reported, and when.
    public struct Report: Hashable, Sendable {
        public let route: SignalRoute
        public let day: Day

        public init(to route: SignalRoute, on day: Day) {
            self.route = route
            self.day = day
        }
    }

    /// What came back, and when.
    public struct Answer: Hashable, Sendable {
        public let text: String
        public let day: Day

        public init(_ text: String, on day: Day) {
            self.text = text.trimmed
            self.day = day
        }
    }

    public init(
        id: Identifier<Signal>, cell: SignalCell, raised: ISOWeek, evidence: Evidence?,
        state: SignalState, reporter: SignalReporter? = nil, note: String = "",
        report: Report? = nil, answer: Answer? = nil
    ) {
        self.id = id
        self.cell = cell
        self.raised = raised
        self.evidence = evidence
        self.state = state
        self.reporter = reporter
        self.note = note.trimmed
        self.report = report
        self.answer = answer
    }
}
