/// A table at which a sector is talked about in a region, and how much it matters to the union (S41):
/// there are more than can be sat at, so they are put in order by ``score``.
///
/// Always true: what it is scored by lies in 0...3.
public struct SectorTable: Listed, Identifiable {
    public let id: Identifier<SectorTable>
    public let region: String
    public let sector: String
    public let theme: String
    public let takesPart: Bool

    /// How many members work there, by our own estimate, 0...3.
    public let members: Int

    /// How the theme stands in the region's plan, 0...3.
    public let planned: Int

    /// What can be reached there, 0...3.
    public let influence: Int
    public let representative: Contact.ID?

    /// What was agreed there, a line each.
    public let agreements: [String]

    public init(id: Identifier<SectorTable>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        region = try texts.needed("region")
        sector = try texts.needed("sector")
        theme = try texts.needed("theme")
        takesPart = texts.truth("takesPart")
        members = try texts.number("members", in: Self.marks) ?? 0
        planned = try texts.number("planned", in: Self.marks) ?? 0
        influence = try texts.number("influence", in: Self.marks) ?? 0
        representative = try texts.id("representative")
        agreements = texts.lines("agreements")
    }

    /// 0...27: members times plan times influence; nothing of one is not made good by much of another.
    public var score: Int { members * planned * influence }

    public var texts: ListedTexts {
        [
            "region": region, "sector": sector, "theme": theme, "takesPart": takesPart.listed,
            "members": members == 0 ? nil : members, "planned": planned == 0 ? nil : planned,
            "influence": influence == 0 ? nil : influence, "representative": representative,
            "agreements": agreements.joined(separator: "\n"),
        ]
    }

    static let marks = 0...3

    public static let kind = ListedKind.sectorTable
    public static let fields: [ListedField] = [
        .region(isRequired: true), .sector(isRequired: true),
        ListedField("theme", Phrase(nl: "thema", en: "theme"), isRequired: true),
        ListedField("takesPart", Phrase(nl: "we doen mee", en: "we take part"), .truth),
        ListedField("members", Phrase(nl: "leden hier (0-3)", en: "members (0-3)"), .number(marks)),
        ListedField(
            "planned", Phrase(nl: "in het plan (0-3)", en: "in the plan (0-3)"), .number(marks)),
        ListedField(
            "influence", Phrase(nl: "invloed (0-3)", en: "influence (0-3)"), .number(marks)),
        ListedField("representative", Phrase(nl: "wie zit er", en: "who sits there"), .contact),
        ListedField("agreements", Phrase(nl: "afspraken", en: "agreements"), .text),
    ]
}
