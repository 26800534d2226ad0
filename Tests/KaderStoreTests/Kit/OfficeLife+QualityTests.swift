import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    /// A new quality test, or another answer, verdict or end of one.
    mutating func changeQualityTest(_ acting: ActingStore) throws {
        guard let old = pick(try acting.qualityTests().map(\.test)), !seeded.oneIn(4) else {
            return try acting.add(test(id(), at: pick(try acting.employers())?.id))
        }
        guard !seeded.oneIn(6) else { return try acting.withdrawQualityTest(old.id) }
        try acting.edit(test(old.id, at: old.employer), from: old)
    }

    private mutating func test(
        _ id: QualityTest.ID, at employer: Employer.ID?
    ) throws -> QualityTest {
        let mostly: [QualityAnswer] = [.yes, .yes, .yes, seeded.pick(QualityAnswer.allCases)]
        var answers: [QualityCriterion: QualityAnswer] = [:]
        for criterion in QualityCriterion.allCases { answers[criterion] = seeded.pick(mostly) }
        return try QualityTest(
            id: id, seeded.pick(QualitySubject.allCases), called: "t" + seeded.awkwardText(),
            at: employer, on: Office.monday, answers: answers,
            verdict: seeded.oneIn(2) ? seeded.pick(QualityVerdict.allCases) : nil,
            note: seeded.awkwardText())
    }
}
