internal import GRDB
public import KaderDomain

/// The analysis of the region that a plan rests on (S36).
extension ActingStore {
    /// What is answered, in the order of the questions.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)`` where there is no such plan.
    public func analysis(of plan: RegionPlan.ID) throws -> [AnalysisAnswer] {
        try read(.readPlans) { db in
            _ = try one(RegionPlanRecord.self, plan.description, db)
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM analysisAnswer WHERE plan = ? AND isWithdrawn = 0",
                arguments: [plan.description])
            let answers = try readable(AnalysisAnswerRecord.self, rows)
            return AnalysisTopic.allCases.compactMap { topic in
                answers.first { $0.topic == topic }
            }
        }
    }

    /// Answers a question, or changes the answer.
    ///
    /// - Parameter original: what was there when it was begun; nil where nothing was.
    /// - Throws: ``EditConflict`` where somebody changed the same meanwhile,
    ///   ``StoreError/notFound(kind:id:)``.
    public func answer(
        _ answer: AnalysisAnswer, from original: AnalysisAnswer? = nil,
        overriding: Set<String> = []
    ) throws {
        try write(.writePlans, .answerAnalysis) { writing in
            guard let original else { return try writing.put(AnalysisAnswerRecord(answer)) }
            try writing.edit(
                AnalysisAnswerRecord(answer), from: AnalysisAnswerRecord(original),
                overriding: overriding)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeAnswer(to topic: AnalysisTopic, of plan: RegionPlan.ID) throws {
        try write(.writePlans, .removeAnalysis) {
            try $0.withdraw(
                AnalysisAnswerRecord.kind, AnalysisAnswer.id(plan, topic).description)
        }
    }
}
