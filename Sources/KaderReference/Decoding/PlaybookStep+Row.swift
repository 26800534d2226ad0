internal import KaderDomain

extension PlaybookStep: TabledValue {
    static var table: String { "playbook-steps" }

    static func sorted(_ values: [PlaybookStep]) -> [PlaybookStep] {
        values.sorted { $0.isBefore($1) }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        let (code, playbook) = (try row.key, try row.text("playbook"))
        let step = PlaybookStep(
            code, try row.phrase(), days: try row.number("days"),
            role: try row.choice("role", of: CrisisRole.self))
        guard let step, step.playbook == playbook else { throw row.unreadable("key", code) }
        self = step
    }
}
