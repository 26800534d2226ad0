public import KaderDomain

/// Noting a tax question, answering it, or changing its words.
public struct TaxQuestionForm: FormDefinition {
    /// What is answered or changed; nil for a new question.
    let id: TaxQuestion.ID?

    public init(_ id: TaxQuestion.ID? = nil) {
        self.id = id
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe belastingvraag", en: "New tax question")
            : Phrase(nl: "Belastingvraag", en: "Tax question")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("question").isEmpty ? ["question": .fillIn] : [:]
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? TaxQuestionError {
        case .withoutQuestion: "question"
        case .withoutAnswer, .answeredAlready: "answer"
        case nil: nil
        }
    }
}
