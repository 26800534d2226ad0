import KaderDomain
import Testing

@Suite struct AnalysisTopicTests {
    @Test func thereAreFourQuestionsAndFiveInsights() {
        let topics = AnalysisTopic.allCases
        #expect(topics.count { !$0.isInsight } == 4 && topics.count(where: \.isInsight) == 5)
        #expect(
            topics.map(\.place.nl) == [
                "vraag 1", "vraag 2", "vraag 3", "vraag 4", "inzicht a", "inzicht b", "inzicht c",
                "inzicht d", "inzicht e",
            ])
        #expect(Set(topics.map(\.label)).count == 9)
    }
}
