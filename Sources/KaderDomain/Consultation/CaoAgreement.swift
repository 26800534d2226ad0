/// Something agreed in a cao that regions can cash in (S54): mostly about schooling.
///
/// Always true: it does not end before it begins.
public struct CaoAgreement: Listed, Identifiable {
    public let id: Identifier<CaoAgreement>
    public let sector: String
    public let title: String

    /// In whole euros; nil where there is none, or nobody knows.
    public let budget: Int?
    public let period: Period
    public let note: String

    public init(id: Identifier<CaoAgreement>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        sector = try texts.needed("sector")
        title = try texts.needed("title")
        budget = try texts.number("budget", in: FundApplication.amounts)
        period = try texts.period()
        note = texts["note"]
    }

    public var texts: ListedTexts {
        [
            "sector": sector, "title": title, "budget": budget, "from": period.from,
            "until": period.until, "note": note,
        ]
    }

    public static let kind = ListedKind.caoAgreement
    public static let yielding = ["until"]
    public static let fields: [ListedField] = [
        .sector(isRequired: true), .title(Phrase(nl: "afspraak", en: "agreement")),
        ListedField(
            "budget", Phrase(nl: "budget in euro", en: "budget in euros"),
            .number(FundApplication.amounts)),
        .from, .until, .note,
    ]
}
