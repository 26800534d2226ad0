public import KaderDomain

/// Answering one question of the analysis of a region (S36). Left blank it takes the answer away.
public struct AnalysisForm: FormDefinition {
    let plan: RegionPlan.ID
    let topic: AnalysisTopic

    public init(plan: RegionPlan.ID, topic: AnalysisTopic) {
        self.plan = plan
        self.topic = topic
    }

    public var title: Phrase {
        let place = topic.place
        return Phrase(nl: "Analyse: \(place.nl)", en: "Analysis: \(place.en)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.day("day", today: today) == nil ? ["day": .notADay] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["day": values.understood(day: "day", today: today)].compactMapValues { $0 }
    }

    public func field(refusedBy error: any Error) -> String? {
        error is PlanError ? "text" : nil
    }
}
