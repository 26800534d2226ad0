internal import KaderDomain
internal import KaderStore

/// `tax-questions`: the register of questions about tax; a row without a person names nobody.
enum TaxQuestionTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("asked", "2026-11-24T09:00:00Z"), Column("question", "Waar vraag ik toeslag aan?"),
        Column("answer", ""), Column("answered", ""), Column("by", ""),
    ]

    static let kinds = [StoredKind.taxQuestion]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .taxQuestion(let question) = thing else { return [] }
        return [
            question.id.description, Cell.text(question.contact),
            try question.contact.map { try around.name($0) } ?? "",
            question.asked.description, question.question, question.answer,
            Cell.text(question.answered), question.answeredBy,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let isNamed = !row.word("contact").isEmpty || !row.word("name").isEmpty
        let contact = isNamed ? try row.contact("contact", lookup) : nil
        let asked = row.needed("asked", .expectedInstant) { Instant($0) }
        let answered = row.value("answered", .expectedInstant) { Instant($0) }
        let id: TaxQuestion.ID = row.ownId(
            orNamed: Cell.text(contact), Cell.text(asked), row.text("question"))
        guard let asked else { return [] }
        let question = row.made(
            row.word("question").isEmpty ? "question" : "answer",
            Result {
                try TaxQuestion(
                    id: id, contact: contact, asked: asked, question: row.text("question"),
                    answer: row.text("answer"), answered: answered, answeredBy: row.text("by"))
            })
        return question.map { [.taxQuestion($0)] } ?? []
    }
}

extension Phrase {
    static let expectedInstant = Phrase(
        nl: "dit is geen moment; schrijf 2026-11-24T09:00:00Z",
        en: "this is not a moment; write 2026-11-24T09:00:00Z")
}
