internal import GRDB
internal import KaderDomain

/// A row of `problem`.
struct ProblemRecord: Record {
    static let kind = ThingKind(
        "problem", fields: ["code", "labelNl", "labelEn", "synonyms", "isActive"])

    let id, code, labelNl, labelEn, synonyms: String
    let isActive: Bool

    init(_ problem: Problem) {
        id = problem.id.description
        code = problem.code
        labelNl = problem.label.nl
        labelEn = problem.label.en
        synonyms = StoredList.text(problem.synonyms)
        isActive = problem.isActive
    }

    init(row: Row) {
        id = row["id"]
        code = row["code"]
        labelNl = row["labelNl"]
        labelEn = row["labelEn"]
        synonyms = row["synonyms"]
        isActive = row["isActive"]
    }

    var fields: [DatabaseValue] {
        [code, labelNl, labelEn, synonyms].map(\.databaseValue) + [isActive.databaseValue]
    }

    func value() throws -> Problem {
        guard
            let problem = Problem(
                code, Phrase(nl: labelNl, en: labelEn), synonyms: StoredList.items(synonyms),
                isActive: isActive),
            problem.id.description == id
        else { throw unreadable }
        return problem
    }
}
