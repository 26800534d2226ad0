/// When a fund takes applications, and on which conditions (S55). The funds themselves are a
/// reference table.
///
/// Always true: it does not close before it opens.
public struct FundRound: Listed, Identifiable {
    public let id: Identifier<FundRound>

    /// The code of a ``TrainingFund``.
    public let fund: String
    public let opens: Day?
    public let closes: Day?
    public let conditions: String

    /// Whether it gives vouchers to people.
    public let isVoucher: Bool

    /// From where this is known.
    public let note: String

    public init(id: Identifier<FundRound>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        fund = try texts.needed("fund")
        let period = try texts.period("opens", "closes")
        (opens, closes) = (period.from, period.until)
        conditions = texts["conditions"]
        isVoucher = texts.truth("isVoucher")
        note = texts["note"]
    }

    public func isOpen(on day: Day) -> Bool {
        opens.map { $0 <= day } ?? true && closes.map { $0 >= day } ?? true
    }

    public var texts: ListedTexts {
        [
            "fund": fund, "opens": opens, "closes": closes, "conditions": conditions,
            "isVoucher": isVoucher.listed, "note": note,
        ]
    }

    public static let kind = ListedKind.fundRound
    public static let yielding = ["closes"]
    public static let fields: [ListedField] = [
        ListedField("fund", Phrase(nl: "fonds", en: "fund"), .fund, isRequired: true),
        ListedField("opens", Phrase(nl: "open vanaf", en: "opens"), .day),
        ListedField("closes", Phrase(nl: "open tot en met", en: "closes"), .day),
        ListedField("conditions", Phrase(nl: "voorwaarden", en: "conditions"), .text),
        ListedField("isVoucher", Phrase(nl: "geeft vouchers", en: "gives vouchers"), .truth),
        ListedField("note", Phrase(nl: "bron", en: "source"), .text),
    ]
}
