/// A conference with what was said and chosen at it, and what those who are named are called.
public struct ConferenceDetail: Hashable, Sendable, Identifiable {
    public let conference: Conference

    /// Observations, then questions, then choices; each in the order in which they came.
    public let points: [ConferencePoint]
    public let ownerNames: [PlanOwner: String]

    public var id: Conference.ID { conference.id }

    public init(
        conference: Conference, points: [ConferencePoint], ownerNames: [PlanOwner: String]
    ) {
        self.conference = conference
        self.points = points
        self.ownerNames = ownerNames
    }

    public func points(_ sort: ConferencePoint.Sort) -> [ConferencePoint] {
        points.filter { $0.sort == sort }
    }
}
