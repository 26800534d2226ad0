internal import GRDB
internal import KaderDomain

/// A row of `taxQuestion`.
struct TaxQuestionRecord: Record {
    static let kind = ThingKind(
        "taxQuestion",
        fields: ["contact", "askedAt", "question", "answer", "answeredAt", "answeredBy"],
        subject: "contact")

    let id: String
    let contact: String?
    let askedAt: Int
    let question, answer: String
    let answeredAt: Int?
    let answeredBy: String

    init(_ question: TaxQuestion) {
        id = question.id.description
        contact = question.contact?.description
        askedAt = question.asked.seconds
        self.question = question.question
        answer = question.answer
        answeredAt = question.answered?.seconds
        answeredBy = question.answeredBy
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        askedAt = row["askedAt"]
        question = row["question"]
        answer = row["answer"]
        answeredAt = row["answeredAt"]
        answeredBy = row["answeredBy"]
    }

    var fields: [DatabaseValue] {
        [contact.databaseValue, askedAt.databaseValue, question.databaseValue]
            + [answer.databaseValue, answeredAt.databaseValue, answeredBy.databaseValue]
    }

    func value() throws -> TaxQuestion {
        guard let id = TaxQuestion.ID(id),
            contact == nil || contact.flatMap({ Contact.ID($0) }) != nil,
            let value = try? TaxQuestion(
                id: id, contact: contact.flatMap { Contact.ID($0) },
                asked: Instant(seconds: askedAt), question: question, answer: answer,
                answered: answeredAt.map { Instant(seconds: $0) }, answeredBy: answeredBy)
        else { throw unreadable }
        return value
    }
}
