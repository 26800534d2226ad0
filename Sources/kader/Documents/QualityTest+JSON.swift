import KaderDomain
import KaderExchange

extension QualityTestEntry {
    var json: JSON {
        [
            "id": .text(id.description), "subject": .text(test.subject.rawValue),
            "title": .text(test.title), "employer": .text(of: test.employer),
            "employerName": .text(employer), "action": .text(of: test.action),
            "actionTitle": .text(action), "day": .text(test.day.description),
            "answers": .array(QualityCriterion.allCases) { criterion in
                [
                    "pillar": .text(criterion.pillar.rawValue),
                    "question": .text(criterion.rawValue),
                    "answer": .text(test.answer(to: criterion).rawValue),
                ]
            },
            "verdict": .text(of: test.verdict?.rawValue),
            "openPoints": .texts(test.openPoints.map(\.rawValue)), "note": .text(test.note),
        ]
    }
}
