/// What prepares a conference on one sheet (S7): the plan as it stands, what was reached, the
/// signals of the region as counts, and what is open.
public struct ConferenceSheet: Hashable, Sendable {
    public let region: String

    /// The year of the conference.
    public let year: Int

    /// The plan of that year; nil where there is none.
    public let plan: PlanDetail?

    /// How many members each problem came from, where there is a signal in this region.
    public let signals: [SignalCount]

    /// Questions of earlier conferences of which no line of a plan was made.
    public let questions: [String]

    public struct SignalCount: Hashable, Sendable {
        /// The code of the problem.
        public let problem: String

        /// How many members; nil where somebody saw it and nobody counted.
        public let members: Int?

        public init(problem: String, members: Int?) {
            self.problem = problem
            self.members = members
        }
    }

    public init(
        region: String, year: Int, plan: PlanDetail?, signals: [SignalCount],
        questions: [String]
    ) {
        self.region = region
        self.year = year
        self.plan = plan
        self.signals = signals
        self.questions = questions
    }

    /// The actions that are done, in the order of the plan.
    public var reached: [PlanItem] { actions.filter { $0.state == .done } }

    /// Those that are to be done, being done or carried over.
    public var unfinished: [PlanItem] { actions.filter(\.isUnfinished) }

    private var actions: [PlanItem] {
        (plan?.tree.lines ?? []).map(\.item).filter { $0.level == .action }
    }
}
