/// What a plan answers to one question of the analysis of its region (S36).
///
/// Always true: the text is not blank. One per plan and question: its identity follows from both.
public struct AnalysisAnswer: Hashable, Identifiable, Sendable {
    public let plan: RegionPlan.ID
    public let topic: AnalysisTopic
    public var text: String

    /// Where it is from: a report, a conversation, a link. May be blank.
    public var source: String

    /// From which day it is.
    public var day: Day

    public var id: Identifier<AnalysisAnswer> { Self.id(plan, topic) }

    public static func id(
        _ plan: RegionPlan.ID, _ topic: AnalysisTopic
    ) -> Identifier<AnalysisAnswer> {
        .named("\(plan) \(topic.rawValue)")
    }

    /// - Throws: ``PlanError/untold``.
    public init(
        of plan: RegionPlan.ID, _ topic: AnalysisTopic, text: String, source: String = "",
        on day: Day
    ) throws(PlanError) {
        guard !text.trimmed.isEmpty else { throw .untold }
        self.plan = plan
        self.topic = topic
        self.text = text.trimmed
        self.source = source.trimmed
        self.day = day
    }
}
