/// A line of the plan of approach of a trajectory (S49): a personal goal, a step with its day, a
/// training; or that the agreed period became longer, and why.
///
/// Always true of one: it says what; a step has its day, and so has an extension, which is never open.
public struct TrajectoryItem: Hashable, Identifiable, Sendable {
    public let id: Identifier<TrajectoryItem>
    public let trajectory: Trajectory.ID
    public let kind: Kind

    /// The goal in the member's words, the step, the name of the training, why it became longer.
    public let text: String

    /// When: of an extension the new last day. Nil where a goal or training has none.
    public let day: Day?
    public let progress: Progress

    public enum Kind: String, CaseIterable, Sendable, Codable {
        case goal, step, training, `extension`

        public var label: Phrase {
            switch self {
            case .goal: Phrase(nl: "doel", en: "goal")
            case .step: Phrase(nl: "stap", en: "step")
            case .training: Phrase(nl: "training", en: "training")
            case .extension: Phrase(nl: "verlenging", en: "extension")
            }
        }
    }

    public enum Progress: String, CaseIterable, Sendable, Codable {
        case open, done, dropped

        public var label: Phrase {
            switch self {
            case .open: Phrase(nl: "open", en: "open")
            case .done: Phrase(nl: "gehaald", en: "done")
            case .dropped: Phrase(nl: "vervallen", en: "dropped")
            }
        }
    }

    /// - Throws: ``TrajectoryError/nothingSaid``, ``TrajectoryError/noDay``.
    public init(
        id: Identifier<TrajectoryItem>, of trajectory: Trajectory.ID, _ kind: Kind, _ text: String,
        on day: Day? = nil, progress: Progress = .open
    ) throws(TrajectoryError) {
        guard !text.trimmed.isEmpty else { throw .nothingSaid }
        guard day != nil || kind == .goal || kind == .training else { throw .noDay }
        self.id = id
        self.trajectory = trajectory
        self.kind = kind
        self.text = text.trimmed
        self.day = day
        self.progress = kind == .extension ? .done : progress
    }

    /// The same, further on or back.
    public func marked(_ progress: Progress) throws(TrajectoryError) -> TrajectoryItem {
        try TrajectoryItem(id: id, of: trajectory, kind, text, on: day, progress: progress)
    }
}
