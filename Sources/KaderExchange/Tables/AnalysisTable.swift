internal import KaderDomain
internal import KaderStore

/// `analyses`: what plans answer to the questions of the analysis of their region.
enum AnalysisTable: Table {
    static let columns = [
        Column("id", ""), Column("region", "AM05"), Column("year", "2027", .number),
        Column("question", "employment"), Column("text", "De zorg zoekt 400 mensen."),
        Column("source", "UWV"), Column("day", "2026-11-24"),
    ]

    static let kinds = [StoredKind.analysisAnswer]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .analysisAnswer(let answer) = thing else { return [] }
        let plan = around.plan(answer.plan)
        return [
            answer.id.description, plan?.region ?? "", Cell.text(plan?.year),
            answer.topic.rawValue, answer.text, answer.source, answer.day.description,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let plan = try row.plan(lookup)
        let topic = row.choice("question", AnalysisTopic?.none, label: \.label)
        guard let plan, let topic, let day = row.neededDay("day") else { return [] }
        let answer = row.made(
            "text",
            Result {
                try AnalysisAnswer(
                    of: plan.id, topic, text: row.text("text"), source: row.text("source"),
                    on: day)
            })
        return answer.map { [.analysisAnswer($0)] } ?? []
    }
}
