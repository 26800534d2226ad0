import KaderDomain
import KaderStore
import KaderTesting
import Testing

extension RandomThings {
    /// One that goes on and one that ended for each ground, with lines of every kind.
    mutating func trajectories(_ people: [Contact.ID]) throws -> [StoredThing] {
        var things: [StoredThing] = []
        for (number, ground) in TrajectoryGround.allCases.enumerated() {
            for isOver in [false, true] {
                let made = try trajectory(people[number], with: people[5], ground, isOver)
                things.append(.trajectory(made))
                things += try lines(of: made.id).map(StoredThing.trajectoryItem)
            }
        }
        let limit = try #require(AdviserLimit(of: people[5], seeded.int(in: 0...200)))
        return things + [.adviserLimit(limit)]
    }

    private mutating func trajectory(
        _ contact: Contact.ID, with adviser: Contact.ID, _ ground: TrajectoryGround,
        _ isOver: Bool
    ) throws -> Trajectory {
        let first = day()
        let closing = Trajectory.Closing(
            on: first + 3, with: seeded.pick(TrajectoryResult.allCases), words: text())
        return try Trajectory(
            id: id(), of: contact, with: adviser, on: ground, because: title(), from: first,
            until: first + seeded.int(in: 0...300), closing: isOver ? closing : nil)
    }

    private mutating func lines(of trajectory: Trajectory.ID) throws -> [TrajectoryItem] {
        try TrajectoryItem.Kind.allCases.map { kind in
            let hasDay = kind == .step || kind == .extension || seeded.oneIn(2)
            return try TrajectoryItem(
                id: id(), of: trajectory, kind, title(), on: hasDay ? day() : nil,
                progress: seeded.pick(TrajectoryItem.Progress.allCases))
        }
    }
}
