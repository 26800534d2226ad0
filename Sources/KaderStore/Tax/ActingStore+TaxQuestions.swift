internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The register of tax questions: those that wait, the oldest first; with those that were
    /// answered where asked.
    ///
    /// - Parameter contact: only those of this person.
    public func taxQuestions(
        of contact: Contact.ID? = nil, withAnswered: Bool = false, limit: Int = 500
    ) throws -> [TaxQuestionEntry] {
        try read(.readTaxQuestions) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM taxQuestion
                    WHERE isWithdrawn = 0 AND (answeredAt IS NULL OR :all)
                        AND (:contact IS NULL OR contact = :contact)
                    ORDER BY answeredAt IS NOT NULL, askedAt, id LIMIT :limit
                    """,
                arguments: [
                    "all": withAnswered, "contact": contact?.description, "limit": limit,
                ])
            let names = Names(db)
            return try readable(TaxQuestionRecord.self, rows).map { try names.entry($0) }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func taxQuestion(_ id: TaxQuestion.ID) throws -> TaxQuestionEntry {
        try read(.readTaxQuestions) { db in
            try Names(db).entry(one(TaxQuestionRecord.self, id.description, db))
        }
    }

    /// Notes a question, as of now; with its answer where it was given at once.
    ///
    /// - Parameters:
    ///   - contact: nil where nobody is named.
    ///   - answer: blank where it waits.
    /// - Throws: ``TaxQuestionError/withoutQuestion``.
    public func addTaxQuestion(
        _ id: TaxQuestion.ID, of contact: Contact.ID? = nil, _ question: String,
        answer: String = ""
    ) throws {
        let isAnswered = !answer.allSatisfy(\.isWhitespace)
        let made = try TaxQuestion(
            id: id, contact: contact, asked: clock.instant, question: question, answer: answer,
            answered: isAnswered ? clock.instant : nil,
            answeredBy: isAnswered ? actor.name : "")
        try write(.writeTaxQuestions, .addTaxQuestion) { try $0.put(TaxQuestionRecord(made)) }
    }

    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: TaxQuestion, from original: TaxQuestion, overriding: Set<String> = []
    ) throws {
        try write(.writeTaxQuestions, .editTaxQuestion) {
            try $0.edit(
                TaxQuestionRecord(edited), from: TaxQuestionRecord(original),
                overriding: overriding)
        }
    }

    /// Answers a question that waits, as who acts here.
    ///
    /// - Throws: ``TaxQuestionError/withoutAnswer``, ``TaxQuestionError/answeredAlready(by:)``,
    ///   ``StoreError/notFound(kind:id:)``.
    public func answer(_ id: TaxQuestion.ID, _ answer: String) throws {
        let instant = clock.instant
        try write(.writeTaxQuestions, .answerTaxQuestion) { writing in
            let old = try one(TaxQuestionRecord.self, id.description, writing.db)
            guard old.isOpen else {
                throw TaxQuestionError.answeredAlready(by: old.answeredBy)
            }
            try writing.put(
                TaxQuestionRecord(
                    try TaxQuestion(
                        id: id, contact: old.contact, asked: old.asked, question: old.question,
                        answer: answer, answered: instant, answeredBy: actor.name)))
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeTaxQuestion(_ id: TaxQuestion.ID) throws {
        try write(.writeTaxQuestions, .removeTaxQuestion) {
            try $0.withdraw(TaxQuestionRecord.kind, id.description)
        }
    }
}

extension Names {
    fileprivate func entry(_ question: TaxQuestion) throws -> TaxQuestionEntry {
        TaxQuestionEntry(
            question: question,
            name: try question.contact.map { try title(of: "contact", $0.description) } ?? "")
    }
}
