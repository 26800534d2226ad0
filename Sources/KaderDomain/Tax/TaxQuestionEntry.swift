/// A tax question with the name of who asked it; blank where nobody was named.
public struct TaxQuestionEntry: Hashable, Identifiable, Sendable {
    public let question: TaxQuestion
    public let name: String

    public var id: TaxQuestion.ID { question.id }

    public init(question: TaxQuestion, name: String) {
        self.question = question
        self.name = name
    }
}
