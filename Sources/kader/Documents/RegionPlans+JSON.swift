import KaderDomain
import KaderExchange
import KaderStore

extension PlanSummary {
    var json: JSON {
        [
            "id": .text(id.description), "region": .text(plan.region), "year": .whole(plan.year),
            "status": .text(plan.status.rawValue), "themes": .whole(themes),
            "actions": .whole(actions), "done": .whole(done), "overdue": .whole(overdue),
            "analysis": .whole(answered),
        ]
    }
}

extension PlanDetail {
    func json(on today: Day) -> JSON {
        let progress = tree.progress
        return [
            "id": .text(plan.id.description), "region": .text(plan.region),
            "year": .whole(plan.year), "status": .text(plan.status.rawValue),
            "version": .whole(version), "analysis": .whole(answered),
            "actions": .whole(progress.total), "done": .whole(progress.done),
            "lines": .array(tree.lines) { $0.json(ownerNames, on: today) },
        ]
    }
}

extension PlanTree.Line {
    func json(_ names: [PlanOwner: String], on today: Day) -> JSON {
        [
            "id": .text(item.id.description), "level": .text(item.level.rawValue),
            "parent": .text(of: item.parent), "rank": .number(item.rank),
            "title": .text(item.title), "owner": .text(of: item.owner),
            "ownerName": .text(of: item.owner.flatMap { names[$0] }),
            "partners": .text(item.partners), "deadline": .text(of: item.deadline),
            "state": .text(item.state.rawValue), "overdue": .truth(item.isOverdue(on: today)),
            "note": .text(item.note),
            "tags": .texts(item.tags.map(\.description)), "means": .text(item.means),
            "evidence": .text(item.evidence), "actions": .whole(progress.total),
            "done": .whole(progress.done),
        ]
    }
}
