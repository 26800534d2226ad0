/// A question about tax, which may be asked all year (S51): the register of the Belastingservice.
///
/// No more than is needed: who asked may stay unnamed, and a number such as a BSN has no place in it.
/// Always true: it asks something; where it is answered, there is an answer.
public struct TaxQuestion: Hashable, Identifiable, Sendable {
    public let id: Identifier<TaxQuestion>

    /// Nil where nobody was named.
    public let contact: Contact.ID?
    public let asked: Instant
    public let question: String
    public let answer: String

    /// When it was answered; nil while it waits.
    public let answered: Instant?

    /// Who answered, as they are called in the history; blank while it waits.
    public let answeredBy: String

    public var isOpen: Bool { answered == nil }

    /// - Throws: ``TaxQuestionError``.
    public init(
        id: Identifier<TaxQuestion>, contact: Contact.ID? = nil, asked: Instant,
        question: String, answer: String = "", answered: Instant? = nil, answeredBy: String = ""
    ) throws(TaxQuestionError) {
        guard !question.trimmed.isEmpty else { throw .withoutQuestion }
        guard answered == nil || !answer.trimmed.isEmpty else { throw .withoutAnswer }
        self.id = id
        self.contact = contact
        self.asked = asked
        self.question = question.trimmed
        self.answer = answer.trimmed
        self.answered = answered
        self.answeredBy = answeredBy
    }

    /// The same with other words, or asked by another.
    public func with(
        contact: Contact.ID?, question: String, answer: String
    ) throws(TaxQuestionError) -> TaxQuestion {
        try TaxQuestion(
            id: id, contact: contact, asked: asked, question: question, answer: answer,
            answered: answered, answeredBy: answeredBy)
    }
}
