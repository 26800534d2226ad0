/// What a network asks of the official who accompanies it (S2): a webinar, a question, or a tip that it
/// passes on.
///
/// Always true: it says something; it has a day of answering only where it has an answer.
public struct NetworkRequest: Hashable, Identifiable, Sendable {
    public let id: Identifier<NetworkRequest>
    public let network: Network.ID
    public let kind: Kind

    /// On which it was asked: whoever accompanies the network then answers it.
    public let day: Day

    /// Who asked it; nil where nobody was named.
    public let contact: Contact.ID?
    public let text: String

    /// Blank while it waits.
    public let answer: String
    public let answeredOn: Day?

    public enum Kind: String, CaseIterable, Sendable, Codable {
        case webinar, question, tip

        public var label: Phrase {
            switch self {
            case .webinar: Phrase(nl: "webinar", en: "webinar")
            case .question: Phrase(nl: "vraag", en: "question")
            case .tip: Phrase(nl: "tip", en: "tip")
            }
        }
    }

    public var isOpen: Bool { answer.isEmpty }

    /// - Throws: ``NetworkError/requestWithoutText``.
    public init(
        id: Identifier<NetworkRequest>, of network: Network.ID, _ kind: Kind, on day: Day,
        from contact: Contact.ID? = nil, _ text: String, answer: String = "",
        answeredOn: Day? = nil
    ) throws(NetworkError) {
        guard !text.trimmed.isEmpty else { throw .requestWithoutText }
        self.id = id
        self.network = network
        self.kind = kind
        self.day = day
        self.contact = contact
        self.text = text.trimmed
        self.answer = answer.trimmed
        self.answeredOn = answer.trimmed.isEmpty ? nil : answeredOn
    }
}
