internal import GRDB
internal import KaderDomain

/// A row of `crisisStep`.
struct CrisisStepRecord: Record {
    static let kind = ThingKind(
        "crisisStep", fields: ["crisis", "title", "due", "role", "owner", "state"])

    let id, crisis, title, due, state: String
    let role, owner: String?

    init(_ step: CrisisStep) {
        id = step.id.description
        crisis = step.crisis.description
        title = step.title
        due = step.due.description
        role = step.role?.rawValue
        owner = step.owner?.description
        state = step.state.description
    }

    init(row: Row) {
        id = row["id"]
        crisis = row["crisis"]
        title = row["title"]
        due = row["due"]
        role = row["role"]
        owner = row["owner"]
        state = row["state"]
    }

    var fields: [DatabaseValue] {
        [crisis, title, due].map(\.databaseValue)
            + [role.databaseValue, owner.databaseValue, state.databaseValue]
    }

    func value() throws -> CrisisStep {
        let (known, who) = (
            role.flatMap { CrisisRole(rawValue: $0) }, owner.flatMap { Contact.ID($0) }
        )
        guard (role == nil) == (known == nil), (owner == nil) == (who == nil),
            let id = CrisisStep.ID(id), let crisis = Crisis.ID(crisis), let due = Day(due),
            let state = CrisisStep.State(state),
            let step = try? CrisisStep(
                id: id, crisis: crisis, title, due: due, role: known, owner: who, state: state)
        else { throw unreadable }
        return step
    }
}
