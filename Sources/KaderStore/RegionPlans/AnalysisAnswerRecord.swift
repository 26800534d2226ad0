internal import GRDB
internal import KaderDomain

/// A row of `analysisAnswer`.
struct AnalysisAnswerRecord: Record {
    static let kind = ThingKind(
        "analysisAnswer", fields: ["plan", "topic", "text", "source", "day"])

    let id, plan, topic, text, source, day: String

    init(_ answer: AnalysisAnswer) {
        id = answer.id.description
        plan = answer.plan.description
        topic = answer.topic.rawValue
        text = answer.text
        source = answer.source
        day = answer.day.description
    }

    init(row: Row) {
        id = row["id"]
        plan = row["plan"]
        topic = row["topic"]
        text = row["text"]
        source = row["source"]
        day = row["day"]
    }

    var fields: [DatabaseValue] { [plan, topic, text, source, day].map(\.databaseValue) }

    func value() throws -> AnalysisAnswer {
        guard let plan = RegionPlan.ID(plan), let topic = AnalysisTopic(rawValue: topic),
            let day = Day(day),
            let answer = try? AnalysisAnswer(
                of: plan, topic, text: text, source: source, on: day),
            answer.id.description == id
        else { throw unreadable }
        return answer
    }
}
