/// What a trajectory asks of its adviser now: that its end is near, or a step whose day has come.
public struct DueTrajectory: Hashable, Sendable {
    public let entry: TrajectoryEntry

    /// The step; nil where the end is meant.
    public let step: TrajectoryItem?

    /// The day of the step, or the last agreed day.
    public var day: Day { step?.day ?? entry.trajectory.end }

    public init(entry: TrajectoryEntry, step: TrajectoryItem?) {
        self.entry = entry
        self.step = step
    }
}
