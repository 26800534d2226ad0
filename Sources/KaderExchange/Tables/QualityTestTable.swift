internal import KaderDomain
internal import KaderStore

/// `quality-tests`: whether work is good enough, question by question.
enum QualityTestTable: Table {
    static let columns = [
        Column("id", ""), Column("subject", "vacancy"), Column("title", "Inpakker, dagdienst"),
        Column("employer", ""), Column("action", ""), Column("day", "2026-11-24"),
        Column("answers", "cao-wage:yes", .list), Column("verdict", ""), Column("note", ""),
    ]

    static let kinds = [StoredKind.qualityTest]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .qualityTest(let test) = thing else { return [] }
        return [
            test.id.description, test.subject.rawValue, test.title, Cell.text(test.employer),
            Cell.text(test.action), test.day.description, Cell.list(test.answerTexts),
            Cell.text(test.verdict?.rawValue), test.note,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let subject: QualitySubject? = row.choice("subject", nil, label: \.label)
        let employer = try row.employer("employer", lookup)
        let (action, day) = (try row.action(lookup), row.neededDay("day"))
        let texts = row.list("answers", .expectedAnswer) {
            QualityTest.answer($0) == nil ? nil : $0
        }
        let answers = texts.flatMap { QualityTest.answers($0) }
        if texts != nil, answers == nil { row.refuse("answers", .expectedAnswer) }
        let verdict: QualityVerdict? =
            row.word("verdict").isEmpty ? nil : row.choice("verdict", nil, label: \.label)
        let id: QualityTest.ID = row.ownId(orNamed: row.word("subject"), row.word("title"))
        guard let subject, let day, let answers else { return [] }
        let test = row.made(
            row.word("title").isEmpty ? "title" : "verdict",
            Result {
                try QualityTest(
                    id: id, subject, called: row.text("title"), at: employer, of: action, on: day,
                    answers: answers, verdict: verdict, note: row.text("note"))
            })
        return test.map { [.qualityTest($0)] } ?? []
    }
}

extension ImportRow {
    /// The line of a plan in the column `action`, which must be there; nil for none.
    mutating func action(_ lookup: Lookup) throws -> PlanItem.ID? {
        guard let action: PlanItem.ID = id("action") else { return nil }
        if try lookup.isThere(.planItem, action.description) { return action }
        refuse("action", .unknownAction)
        return nil
    }
}

extension Phrase {
    fileprivate static let expectedAnswer = Phrase(
        nl: "dit is geen antwoord; schrijf cao-wage:yes of pension:no, elk één keer",
        en: "this is not an answer; write cao-wage:yes or pension:no, each once")
    fileprivate static let unknownAction = Phrase(
        nl: "dit actiepunt is er niet; lees eerst de plannen in",
        en: "there is no such action; import the plans first")
}
