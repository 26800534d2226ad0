/// A cell to which people were pointed.
public struct Signal: Hashable, Identifiable, Sendable {
    public let id: Identifier<Signal>
    public let cell: SignalCell

    /// When it was raised, or last reopened.
    public let raised: ISOWeek

    /// What made it a signal then; nil where a person raised it without statistics (S60).
    public let evidence: Evidence?
    public let state: SignalState

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

    public init(
        id: Identifier<Signal>, cell: SignalCell, raised: ISOWeek, evidence: Evidence?,
        state: SignalState
    ) {
        self.id = id
        self.cell = cell
        self.raised = raised
        self.evidence = evidence
        self.state = state
    }
}
