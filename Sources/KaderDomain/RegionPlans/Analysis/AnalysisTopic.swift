/// What the analysis of a region answers (S36): four questions of union work (B:558-567) and five
/// insights (B:573-585), in that order.
public enum AnalysisTopic: String, CaseIterable, Sendable, Codable {
    case influence, consequences, organisation, coping
    case developments, employment, sorts, policy, strength

    public var isInsight: Bool { number == nil }

    /// 1 to 4 of a question; nil of an insight.
    private var number: Int? {
        Self.allCases.firstIndex(of: self).flatMap { $0 < 4 ? $0 + 1 : nil }
    }

    /// `vraag 1`, `inzicht a`.
    public var place: Phrase {
        if let number { return Phrase(nl: "vraag \(number)", en: "question \(number)") }
        let letters = Array("abcde")
        let letter = letters[(Self.allCases.firstIndex(of: self) ?? 4) - 4]
        return Phrase(nl: "inzicht \(letter)", en: "insight \(letter)")
    }

    /// The whole question.
    public var label: Phrase {
        switch self {
        case .influence:
            Phrase(
                nl: "Wat doen we om invloed te hebben op krimp en krapte?",
                en: "What do we do to influence job losses and shortages?")
        case .consequences:
            Phrase(
                nl: "Wat doen we om de sociale gevolgen op te vangen?",
                en: "What do we do about the social consequences?")
        case .organisation:
            Phrase(nl: "Hoe wordt het werk ingericht?", en: "How is the work organised?")
        case .coping:
            Phrase(
                nl: "Hoe helpen we mensen met die gevolgen om te gaan?",
                en: "How do we help people to cope with them?")
        case .developments:
            Phrase(nl: "Externe ontwikkelingen", en: "External developments")
        case .employment:
            Phrase(nl: "Werkgelegenheid: krimp en krapte", en: "Employment: losses and shortages")
        case .sorts:
            Phrase(nl: "Soorten werk en bedrijven", en: "Kinds of work and companies")
        case .policy:
            Phrase(nl: "Hoe de regio problemen helpt oplossen", en: "How the region helps")
        case .strength:
            Phrase(nl: "Waar we sterk zijn en kunnen winnen", en: "Where we are strong or can win")
        }
    }
}
