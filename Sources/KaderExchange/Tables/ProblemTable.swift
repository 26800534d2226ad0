internal import KaderDomain
internal import KaderStore

/// `problems`: what an administrator changed in the list of what people come for.
enum ProblemTable: Table {
    static let columns = [
        Column("code", "loon.reiskosten"), Column("nl", "reiskosten"), Column("en", "travel costs"),
        Column("synonyms", "kilometervergoeding|ov", .list), Column("active", "yes", .truth),
    ]

    static let kinds = [StoredKind.problem]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .problem(let problem) = thing else { return [] }
        return [
            problem.code, problem.label.nl, problem.label.en, Cell.list(problem.synonyms),
            Cell.truth(problem.isActive),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let synonyms = row.list("synonyms", .blank) { $0 } ?? []
        let isActive = row.truth("active")
        let problem = Problem(
            row.word("code"), Phrase(nl: row.text("nl"), en: row.text("en")), synonyms: synonyms,
            isActive: isActive)
        guard let problem else {
            row.refuse("code", .expectedProblem)
            return []
        }
        return [.problem(problem)]
    }
}

extension Phrase {
    fileprivate static let expectedProblem = Phrase(
        nl: "schrijf een code als loon.reiskosten, met een naam in het Nederlands en het Engels",
        en: "write a code like loon.reiskosten, with a name in Dutch and in English")
}
