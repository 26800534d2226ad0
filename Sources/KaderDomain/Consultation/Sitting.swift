/// A day on which a body meets, with what the union brings in (S35).
///
/// Always true: where it is prepared, it is written down with what.
public struct Sitting: Listed, Identifiable {
    public let id: Identifier<Sitting>
    public let body: Body.ID
    public let day: Day

    /// What we bring in.
    public let contribution: String
    public let isPrepared: Bool

    /// What came of it, beside decisions.
    public let note: String

    public init(id: Identifier<Sitting>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        body = try texts.neededId("body")
        day = try texts.needed("day") { Day($0) }
        contribution = texts["contribution"]
        isPrepared = texts.truth("isPrepared")
        note = texts["note"]
        if isPrepared, contribution.isEmpty { throw .nothingPrepared }
    }

    public var texts: ListedTexts {
        [
            "body": body, "day": day, "contribution": contribution,
            "isPrepared": isPrepared.listed, "note": note,
        ]
    }

    public static let kind = ListedKind.sitting
    public static let yielding = ["isPrepared"]
    public static let fields: [ListedField] = [
        ListedField("body", Phrase(nl: "overleg", en: "body"), .thing("body"), isRequired: true),
        ListedField("day", Phrase(nl: "dag", en: "day"), .day, isRequired: true),
        ListedField("contribution", Phrase(nl: "onze inbreng", en: "what we bring in"), .text),
        ListedField("isPrepared", Phrase(nl: "voorbereid", en: "prepared"), .truth), .note,
    ]
}
