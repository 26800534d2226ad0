internal import GRDB
internal import KaderDomain

/// A row of `trajectory`. The words count only with an end.
struct TrajectoryRecord: Record {
    static let kind = ThingKind(
        "trajectory",
        fields: ["contact", "adviser", "ground", "reason", "agreed", "closing", "ownWords"],
        subject: "contact")

    let id, contact, adviser, ground, reason, agreed, ownWords: String
    let closing: String?

    init(_ trajectory: Trajectory) {
        id = trajectory.id.description
        contact = trajectory.contact.description
        adviser = trajectory.adviser.description
        ground = trajectory.ground.rawValue
        reason = trajectory.reason
        agreed = "\(trajectory.start)/\(trajectory.end)"
        closing = trajectory.closing.map { "\($0.day)/\($0.result.rawValue)" }
        ownWords = trajectory.closing?.words ?? ""
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        adviser = row["adviser"]
        ground = row["ground"]
        reason = row["reason"]
        agreed = row["agreed"]
        closing = row["closing"]
        ownWords = row["ownWords"]
    }

    var fields: [DatabaseValue] {
        [contact, adviser, ground, reason, agreed].map(\.databaseValue)
            + [closing.databaseValue, ownWords.databaseValue]
    }

    func value() throws -> Trajectory {
        let days = agreed.split(separator: "/").compactMap { Day(String($0)) }
        guard days.count == 2, let id = Trajectory.ID(id), let contact = Contact.ID(contact),
            let adviser = Contact.ID(adviser), let ground = TrajectoryGround(rawValue: ground),
            let trajectory = try? Trajectory(
                id: id, of: contact, with: adviser, on: ground, because: reason, from: days[0],
                until: days[1], closing: try end())
        else { throw unreadable }
        return trajectory
    }

    private func end() throws -> Trajectory.Closing? {
        guard let closing else { return nil }
        let parts = closing.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let day = Day(parts[0]),
            let result = TrajectoryResult(rawValue: parts[1])
        else { throw unreadable }
        return Trajectory.Closing(on: day, with: result, words: ownWords)
    }
}
