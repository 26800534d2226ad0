/// What was said or chosen at a conference (S7): what people see happen, what we must know more of,
/// or a choice for the next year.
///
/// Always true: the text is not blank. Owner and answers are of choices only, and no person answers.
public struct ConferencePoint: Hashable, Identifiable, Sendable {
    public let id: Identifier<ConferencePoint>
    public let conference: Conference.ID
    public let sort: Sort

    /// Of a choice its theme.
    public var text: String

    /// The line of the plan that was made of it; nil while there is none.
    public var item: PlanItem.ID?

    /// Who pulls a choice.
    public var owner: PlanOwner?

    /// What sectors, networks and campaigns said to a choice. Who is not here was not asked.
    public private(set) var answers: [PlanOwner: Answer]

    public enum Sort: String, CaseIterable, Sendable, Codable {
        case observation, question, choice

        public var label: Phrase {
            switch self {
            case .observation: Phrase(nl: "waarneming", en: "observation")
            case .question: Phrase(nl: "kennisvraag", en: "question to look into")
            case .choice: Phrase(nl: "keuze", en: "choice")
            }
        }

        /// What is asked of the people there.
        public var asked: Phrase {
            switch self {
            case .observation:
                Phrase(nl: "Wat zien we hier gebeuren?", en: "What do we see happening here?")
            case .question:
                Phrase(
                    nl: "Waar moeten we meer van weten?", en: "What must we know more about?")
            case .choice:
                Phrase(nl: "Wat kiezen we voor volgend jaar?", en: "What do we choose?")
            }
        }
    }

    public enum Answer: String, CaseIterable, Sendable, Codable {
        case agreed, declined, unanswered

        public var label: Phrase {
            switch self {
            case .agreed: Phrase(nl: "doet mee", en: "agreed")
            case .declined: Phrase(nl: "doet niet mee", en: "declined")
            case .unanswered: Phrase(nl: "nog geen antwoord", en: "has not answered")
            }
        }
    }

    /// - Throws: ``ConferenceError/blank``, ``ConferenceError/answeredByPerson``.
    public init(
        id: Identifier<ConferencePoint>, at conference: Conference.ID, _ sort: Sort,
        text: String, becoming item: PlanItem.ID? = nil, owner: PlanOwner? = nil,
        answers: [PlanOwner: Answer] = [:]
    ) throws(ConferenceError) {
        guard !text.trimmed.isEmpty else { throw .blank }
        guard !answers.keys.contains(where: \.isPerson) else { throw .answeredByPerson }
        self.id = id
        self.conference = conference
        self.sort = sort
        self.text = text.trimmed
        self.item = item
        self.owner = sort == .choice ? owner : nil
        self.answers =
            sort == .choice
            ? Dictionary(answers.map { ($0.key.listed, $0.value) }, uniquingKeysWith: { $1 }) : [:]
    }

    /// Who gave this answer, in a total order.
    public func parties(_ answer: Answer) -> [PlanOwner] {
        answers.filter { $0.value == answer }.keys.sorted { $0.description < $1.description }
    }
}

extension ConferencePoint {
    /// `agreed/sector:ZW`, in a total order.
    public var answerTexts: [String] {
        Answer.allCases.flatMap { answer in
            parties(answer).map { "\(answer.rawValue)/\($0)" }
        }
    }

    /// - Returns: nil where one is not so written, or a party is there twice.
    public static func answers(_ texts: [String]) -> [PlanOwner: Answer]? {
        var answers: [PlanOwner: Answer] = [:]
        for text in texts {
            guard let slash = text.firstIndex(of: "/"),
                let answer = Answer(rawValue: String(text[..<slash])),
                let party = PlanOwner(String(text[slash...].dropFirst())), !party.isPerson,
                answers[party] == nil
            else { return nil }
            answers[party] = answer
        }
        return answers
    }
}

extension PlanOwner {
    /// As it can stand in a list: the name of a campaign without quotes and bars.
    fileprivate var listed: PlanOwner {
        guard case .campaign(let name) = self else { return self }
        return .campaign(name.filter { !"\"\\|".contains($0) && !$0.isNewline })
    }

    fileprivate var isPerson: Bool { if case .person = self { true } else { false } }
}
