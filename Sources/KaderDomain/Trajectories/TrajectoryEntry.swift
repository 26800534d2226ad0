/// A trajectory with the names that people read, and its plan of approach.
public struct TrajectoryEntry: Hashable, Identifiable, Sendable {
    public let trajectory: Trajectory
    public let contact: String
    public let adviser: String

    /// Goals, then steps by their day, trainings and extensions.
    public let items: [TrajectoryItem]

    /// The first day on which its end is told of; nil where it is over.
    public let alarm: Day?

    public var id: Trajectory.ID { trajectory.id }

    public init(
        trajectory: Trajectory, contact: String, adviser: String, items: [TrajectoryItem],
        alarm: Day?
    ) {
        self.trajectory = trajectory
        self.contact = contact
        self.adviser = adviser
        self.items = items
        self.alarm = alarm
    }

    public func items(_ kind: TrajectoryItem.Kind) -> [TrajectoryItem] {
        items.filter { $0.kind == kind }
    }

    /// Personal goals that were reached, of those that were not dropped.
    public var goals: (reached: Int, all: Int) {
        let goals = items(.goal).filter { $0.progress != .dropped }
        return (goals.filter { $0.progress == .done }.count, goals.count)
    }

    /// Whether its end is near or past.
    public func isEnding(on day: Day) -> Bool { alarm.map { $0 <= day } ?? false }
}
