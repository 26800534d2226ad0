import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    /// Begins a trajectory or does something with one, whether it can or not.
    mutating func changeTrajectory(_ acting: ActingStore) throws {
        let known = try acting.trajectories(all: true)
        guard let entry = pick(known), !seeded.oneIn(4) else { return try begin(acting) }
        let (old, day) = (entry.trajectory, Office.monday + seeded.int(in: -3...40))
        switch seeded.int(in: 0...9) {
        case 0...1: try acting.extend(old.id, to: day, because: seeded.awkwardText(), as: id())
        case 2:
            try acting.close(
                old.id,
                Trajectory.Closing(
                    on: Office.monday, with: seeded.pick(TrajectoryResult.allCases),
                    words: seeded.awkwardText()), reached: entry.items(.goal).map(\.id))
        case 3: try acting.removeTrajectory(old.id)
        case 4:
            try acting.edit(
                old.changed(
                    with: seeded.pick(office.staff), on: seeded.pick(TrajectoryGround.allCases),
                    because: seeded.awkwardText()), from: old)
        case 5:
            try acting.setMaximum(
                seeded.oneIn(3) ? nil : seeded.int(in: 0...9), of: seeded.pick(office.staff))
        case 6...7:
            try acting.add(
                TrajectoryItem(
                    id: id(), of: old.id, seeded.pick(TrajectoryItem.Kind.allCases),
                    seeded.awkwardText(), on: seeded.oneIn(3) ? nil : day))
        default: try changeLine(of: entry, acting)
        }
    }

    private mutating func changeLine(
        of entry: TrajectoryEntry, _ acting: ActingStore
    ) throws {
        guard let item = pick(entry.items) else { return }
        switch seeded.int(in: 0...2) {
        case 0: try acting.removeTrajectoryItem(item.id)
        case 1:
            let edited = try TrajectoryItem(
                id: item.id, of: item.trajectory, item.kind, "i" + seeded.awkwardText(),
                on: Office.monday, progress: item.progress)
            try acting.edit(edited, from: item)
        default: try acting.mark(item.id, seeded.pick(TrajectoryItem.Progress.allCases))
        }
    }

    private mutating func begin(_ acting: ActingStore) throws {
        let id: Trajectory.ID = id()
        let trajectory = try Trajectory(
            id: id, of: seeded.pick(office.people).id, with: seeded.pick(office.staff),
            on: seeded.pick(TrajectoryGround.allCases), because: seeded.awkwardText(),
            from: Office.monday - 3, until: Office.monday + seeded.int(in: 0...30))
        let goal = try TrajectoryItem(id: self.id(), of: id, .goal, "g" + seeded.awkwardText())
        try acting.start(trajectory, towards: [goal])
    }
}
