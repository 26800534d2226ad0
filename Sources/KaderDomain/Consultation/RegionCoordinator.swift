/// Who coordinates a labour-market region for the union, and from when until when (S25).
///
/// Always true: it does not end before it begins. Several may be at once.
public struct RegionCoordinator: Listed, Identifiable {
    public let id: Identifier<RegionCoordinator>
    public let region: String
    public let coordinator: Contact.ID
    public let period: Period
    public let note: String

    public init(id: Identifier<RegionCoordinator>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        region = try texts.needed("region")
        coordinator = try texts.neededId("coordinator")
        period = try texts.period()
        note = texts["note"]
    }

    public var texts: ListedTexts {
        [
            "region": region, "coordinator": coordinator, "from": period.from,
            "until": period.until, "note": note,
        ]
    }

    public static let kind = ListedKind.regionCoordinator
    public static let yielding = ["until"]
    public static let fields: [ListedField] = [
        .region(isRequired: true),
        ListedField(
            "coordinator", Phrase(nl: "coördinator", en: "coordinator"), .contact,
            isRequired: true),
        .from, .until, .note,
    ]
}
