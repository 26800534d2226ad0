import KaderDomain
import KaderStore
import KaderTesting

extension RandomThings {
    /// One at an employer, of an action, where there are any among these.
    mutating func qualityTest(about things: [StoredThing]) throws -> QualityTest {
        var (employers, actions): ([Employer.ID], [PlanItem.ID]) = ([], [])
        for thing in things {
            if case .employer(let employer) = thing { employers.append(employer.id) }
            if case .planItem(let item) = thing, item.level == .action { actions.append(item.id) }
        }
        var answers: [QualityCriterion: QualityAnswer] = [:]
        for criterion in QualityCriterion.allCases {
            answers[criterion] = seeded.pick(QualityAnswer.allCases)
        }
        let verdicts: [QualityVerdict?] = [nil, .conditionally, .fails]
        return try QualityTest(
            id: id(), seeded.pick(QualitySubject.allCases), called: title(),
            at: employers.first, of: actions.first, on: day(), answers: answers,
            verdict: seeded.pick(verdicts), note: title())
    }
}
