internal import GRDB
internal import KaderDomain

/// A row of `playbookStep`: a step of a playbook that somebody changed or added.
struct PlaybookStepRecord: Record {
    static let kind = ThingKind(
        "playbookStep", fields: ["code", "labelNl", "labelEn", "days", "role", "isActive"])

    let id, code, labelNl, labelEn: String
    let days: Int
    let role: String?
    let isActive: Bool

    init(_ step: PlaybookStep) {
        id = Self.id(of: step.code)
        code = step.code
        labelNl = step.title.nl
        labelEn = step.title.en
        days = step.days
        role = step.role?.rawValue
        isActive = step.isActive
    }

    init(row: Row) {
        id = row["id"]
        code = row["code"]
        labelNl = row["labelNl"]
        labelEn = row["labelEn"]
        days = row["days"]
        role = row["role"]
        isActive = row["isActive"]
    }

    /// One for each code, so that two replicas that change it change the same.
    static func id(of code: String) -> String {
        Identifier<PlaybookStep>.named(code).description
    }

    var fields: [DatabaseValue] {
        [code, labelNl, labelEn].map(\.databaseValue)
            + [days.databaseValue, role.databaseValue, isActive.databaseValue]
    }

    func value() throws -> PlaybookStep {
        let known = role.flatMap { CrisisRole(rawValue: $0) }
        guard (role == nil) == (known == nil), id == Self.id(of: code),
            let step = PlaybookStep(
                code, Phrase(nl: labelNl, en: labelEn), days: days, role: known,
                isActive: isActive)
        else { throw unreadable }
        return step
    }
}
