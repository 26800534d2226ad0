/// An application to a fund, of the union or with it (S55).
///
/// Always true: what is awarded has an amount.
public struct FundApplication: Listed, Identifiable {
    public enum State: String, Labelled {
        case preparing, submitted, awarded, rejected

        public var label: Phrase {
            switch self {
            case .preparing: Phrase(nl: "in voorbereiding", en: "being prepared")
            case .submitted: Phrase(nl: "ingediend", en: "submitted")
            case .awarded: Phrase(nl: "toegekend", en: "awarded")
            case .rejected: Phrase(nl: "afgewezen", en: "rejected")
            }
        }
    }

    public let id: Identifier<FundApplication>
    public let title: String

    /// The code of a ``TrainingFund``.
    public let fund: String
    public let region: String?

    /// In whole euros.
    public let amount: Int?
    public let state: State

    /// When it came so far.
    public let day: Day?
    public let note: String

    public init(
        id: Identifier<FundApplication>, _ texts: ListedTexts
    ) throws(ConsultationError) {
        self.id = id
        title = try texts.needed("title")
        fund = try texts.needed("fund")
        region = try texts.value("region") { $0 }
        amount = try texts.number("amount", in: Self.amounts)
        state = try texts.choice("applicationState", .preparing)
        day = try texts.day("day")
        note = texts["note"]
        if state == .awarded, amount == nil { throw .noAmount }
    }

    public var texts: ListedTexts {
        [
            "title": title, "fund": fund, "region": region, "amount": amount,
            "applicationState": state.rawValue, "day": day, "note": note,
        ]
    }

    static let amounts = 0...1_000_000_000

    public static let kind = ListedKind.fundApplication
    public static let yielding = ["applicationState"]
    public static let fields: [ListedField] = [
        .title(Phrase(nl: "waarvoor", en: "what for")),
        ListedField("fund", Phrase(nl: "fonds", en: "fund"), .fund, isRequired: true), .region(),
        ListedField(
            "amount", Phrase(nl: "bedrag in euro", en: "amount in euros"), .number(amounts)),
        ListedField("applicationState", Phrase(nl: "stand", en: "state"), .oneOf(State.self)),
        ListedField("day", Phrase(nl: "dag", en: "day"), .day), .note,
    ]
}
