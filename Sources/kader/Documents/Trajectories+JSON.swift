import KaderDomain
import KaderExchange

extension TrajectoryEntry {
    func json(_ today: Day) -> JSON {
        [
            "id": .text(trajectory.id.description),
            "contact": .text(trajectory.contact.description), "name": .text(contact),
            "adviser": .text(trajectory.adviser.description), "adviserName": .text(adviser),
            "ground": .text(trajectory.ground.rawValue), "reason": .text(trajectory.reason),
            "from": .text(trajectory.start.description),
            "until": .text(trajectory.end.description), "ending": .truth(isEnding(on: today)),
            "active": .truth(trajectory.isActive), "lines": .array(items) { $0.json },
            "goals": .whole(goals.all), "goalsReached": .whole(goals.reached),
            "closedOn": .text(of: trajectory.closing?.day),
            "result": .text(of: trajectory.closing?.result.rawValue),
            "words": .text(of: trajectory.closing?.words),
        ]
    }
}

extension TrajectoryItem {
    var json: JSON {
        [
            "id": .text(id.description), "kind": .text(kind.rawValue), "text": .text(text),
            "day": .text(of: day), "progress": .text(progress.rawValue),
        ]
    }
}

extension Caseload {
    var json: JSON {
        [
            "adviser": .text(adviser.description), "name": .text(name), "active": .whole(active),
            "maximum": .whole(maximum), "over": .truth(isOver),
        ]
    }
}
