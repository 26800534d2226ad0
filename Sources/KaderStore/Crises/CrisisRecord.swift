internal import GRDB
internal import KaderDomain

/// A row of `crisis`.
struct CrisisRecord: Record {
    static let kind = ThingKind(
        "crisis", fields: ["employer", "playbook", "began", "note", "state"])

    let id, employer, playbook, began, note, state: String

    init(_ crisis: Crisis) {
        id = crisis.id.description
        employer = crisis.employer.description
        playbook = crisis.playbook
        began = crisis.began.description
        note = crisis.note
        state = crisis.state.description
    }

    init(row: Row) {
        id = row["id"]
        employer = row["employer"]
        playbook = row["playbook"]
        began = row["began"]
        note = row["note"]
        state = row["state"]
    }

    var fields: [DatabaseValue] {
        [employer, playbook, began, note, state].map(\.databaseValue)
    }

    func value() throws -> Crisis {
        guard let id = Crisis.ID(id), let employer = Employer.ID(employer),
            let began = Day(began), let state = Crisis.State(state),
            let crisis = try? Crisis(
                id: id, employer: employer, playbook: playbook, began: began, note: note,
                state: state)
        else { throw unreadable }
        return crisis
    }
}
