internal import KaderDomain

/// The analysis that the open plan rests on (S36).
extension RegionPlansPane {
    /// The nine questions with their answers; Enter writes one.
    func pick(_ answers: [AnalysisAnswer], of plan: RegionPlan.ID) -> [Step<Self>] {
        guard let open, plan == open.id else { return [] }
        let options = AnalysisTopic.allCases.map { topic in
            let answer = answers.first { $0.topic == topic }
            return Pick<Message>.Option(
                Phrase(topic, answer), otherNames: [answer?.text ?? ""],
                .writeAnalysis(topic))
        }
        let name = name(of: open.detail.plan)
        let count = "\(answers.count)/\(AnalysisTopic.allCases.count)"
        return [
            .pick(
                Pick(
                    Phrase(nl: "Analyse \(name) · \(count)", en: "Analysis \(name) · \(count)"),
                    options: options,
                    selected: AnalysisTopic.allCases.firstIndex { topic in
                        !answers.contains { $0.topic == topic }
                    } ?? 0))
        ]
    }

    func write(_ topic: AnalysisTopic) -> [Step<Self>] {
        open.map { [.open(.analysis(AnalysisForm(plan: $0.id, topic: topic)))] } ?? []
    }
}

extension Phrase {
    /// `✓ inzicht b: Werkgelegenheid: krimp en krapte (UWV)`
    fileprivate init(_ topic: AnalysisTopic, _ answer: AnalysisAnswer?) {
        let mark = answer == nil ? "–" : "✓"
        let source = answer.map { $0.source.isEmpty ? "" : " (\($0.source))" } ?? ""
        self.init(
            nl: "\(mark) \(topic.place.nl): \(topic.label.nl)\(source)",
            en: "\(mark) \(topic.place.en): \(topic.label.en)\(source)")
    }

    /// `analyse 3/9`
    static func analysis(_ answered: Int) -> Phrase {
        let all = AnalysisTopic.allCases.count
        return Phrase(nl: "analyse \(answered)/\(all)", en: "analysis \(answered)/\(all)")
    }
}
