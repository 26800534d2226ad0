extension QualityTest {
    /// The answers as they are stored and typed: `cao-wage:yes`, in the order of the four A's.
    public var answerTexts: [String] {
        answers.sorted { $0.key < $1.key }.map { "\($0.key.rawValue):\($0.value.rawValue)" }
    }

    /// Reads what ``answerTexts`` writes; nil for anything else.
    public static func answer(_ text: String) -> (QualityCriterion, QualityAnswer)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let criterion = QualityCriterion(rawValue: parts[0]),
            let answer = QualityAnswer(rawValue: parts[1])
        else { return nil }
        return (criterion, answer)
    }

    /// - Returns: nil where one of them is no answer, or stands there twice.
    public static func answers(_ texts: [String]) -> [QualityCriterion: QualityAnswer]? {
        var answers: [QualityCriterion: QualityAnswer] = [:]
        for text in texts {
            guard let (criterion, answer) = answer(text), answers[criterion] == nil else {
                return nil
            }
            answers[criterion] = answer
        }
        return answers
    }
}
