import KaderDomain
import KaderExchange

extension CrisisEntry {
    var json: JSON {
        [
            "id": .text(id.description), "employer": .text(crisis.employer.description),
            "employerName": .text(employer), "playbook": .text(crisis.playbook),
            "began": .text(crisis.began.description), "note": .text(crisis.note),
            "state": .text(crisis.state.description), "steps": .whole(steps),
            "openSteps": .whole(openSteps), "overdue": .whole(overdue),
        ]
    }
}

extension CrisisLine {
    var json: JSON {
        [
            "id": .text(id.description), "crisis": .text(step.crisis.description),
            "title": .text(step.title), "due": .text(step.due.description),
            "role": step.role.map { JSON.text($0.rawValue) } ?? .null,
            "owner": .text(of: step.owner),
            "ownerName": .text(owner), "state": .text(step.state.description),
        ]
    }
}

extension PlaybookStep {
    var json: JSON {
        [
            "code": .text(code), "nl": .text(title.nl), "en": .text(title.en),
            "days": .whole(days), "role": role.map { JSON.text($0.rawValue) } ?? .null,
            "active": .truth(isActive),
        ]
    }
}
