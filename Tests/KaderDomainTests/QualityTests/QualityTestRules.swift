import KaderDomain
import KaderTesting
import Testing

/// The quality test of work: what it may say, and what is open.
@Suite struct QualityTestRules {
    private let day = Day("2026-11-24") ?? .first

    private func test(
        _ answers: [QualityCriterion: QualityAnswer], _ verdict: QualityVerdict? = nil,
        note: String = "", called title: String = "Inpakker"
    ) throws -> QualityTest {
        try QualityTest(
            id: .named("test"), .vacancy, called: title, on: day, answers: answers,
            verdict: verdict, note: note)
    }

    private var allYes: [QualityCriterion: QualityAnswer] {
        Dictionary(QualityCriterion.allCases.map { ($0, .yes) }) { $1 }
    }

    @Test func everyPillarHasAQuestionAndTheyStandTogether() {
        let pillars = QualityCriterion.allCases.map(\.pillar)
        #expect(Set(pillars) == Set(QualityPillar.allCases))
        let order = pillars.compactMap { QualityPillar.allCases.firstIndex(of: $0) }
        #expect(order == order.sorted())
    }

    @Test func itPassesOnlyWhereEveryAnswerIsYes() throws {
        #expect(try test(allYes, .passes).openPoints.isEmpty)
        for criterion in QualityCriterion.allCases {
            for answer in [QualityAnswer.no, .unknown] {
                var answers = allYes
                answers[criterion] = answer
                #expect(throws: QualityTestError.openPoints([criterion])) {
                    try test(answers, .passes, note: "toch")
                }
            }
        }
    }

    @Test func conditionsAndAFailAreExplained() throws {
        for verdict in [QualityVerdict.conditionally, .fails] {
            #expect(throws: QualityTestError.noReason) { try test([:], verdict, note: " ") }
            #expect(try test([:], verdict, note: "pensioen volgt").verdict == verdict)
        }
        #expect(throws: QualityTestError.untitled) { try test([:], called: " \n") }
    }

    @Test func whatIsProposedFollowsTheAnswers() {
        var answers = allYes
        #expect(QualityTest.proposed(by: answers) == .passes)
        answers[.pension] = nil
        #expect(QualityTest.proposed(by: answers) == nil)
        answers[.safe] = .no
        #expect(QualityTest.proposed(by: answers) == .fails)
        #expect(QualityTest.openPoints(in: answers) == [.pension, .safe])
    }

    @Test func answersAreTextsAndBack() {
        forAll(100) { seeded in
            var answers: [QualityCriterion: QualityAnswer] = [:]
            for criterion in QualityCriterion.allCases {
                answers[criterion] = seeded.pick(QualityAnswer.allCases)
            }
            let made = try test(answers)
            return QualityTest.answers(made.answerTexts) == made.answers
                && made.answerTexts.count == answers.values.count { $0 != .unknown }
        }
        #expect(QualityTest.answers(["cao-wage:yes", "cao-wage:no"]) == nil)
        #expect(QualityTest.answers(["cao-wage"]) == nil && QualityTest.answers(["x:yes"]) == nil)
    }
}
