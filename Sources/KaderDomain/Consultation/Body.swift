/// A body (*gremium*) in which people of several organisations decide or advise: the board of a
/// werkbedrijf, the steering group of a fund, a national Werkkamer (S35).
///
/// Always true: it has a name and a type.
public struct Body: Listed, Identifiable {
    public let id: Identifier<Body>
    public let name: String

    /// The code of a ``StakeholderType``.
    public let type: String

    /// Nil for one of the whole country.
    public let region: String?

    /// Who takes part.
    public let organisations: [Organisation.ID]

    /// How often it meets, in words.
    public let rhythm: String

    /// The code of the ``TrainingFund`` that it steers; nil for none (S55).
    public let fund: String?
    public let note: String

    public init(id: Identifier<Body>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        name = try texts.needed("name")
        type = try texts.needed("type")
        region = try texts.value("region") { $0 }
        organisations = try texts.ids("organisations")
        rhythm = texts["rhythm"]
        fund = try texts.value("fund") { $0 }
        note = texts["note"]
    }

    public var texts: ListedTexts {
        [
            "name": name, "type": type, "region": region, "rhythm": rhythm, "fund": fund,
            "organisations": organisations.map(\.description).joined(separator: ","), "note": note,
        ]
    }

    public static let kind = ListedKind.body
    public static let fields: [ListedField] = [
        ListedField("name", Phrase(nl: "naam", en: "name"), isRequired: true),
        ListedField("type", Phrase(nl: "soort", en: "kind"), .stakeholder, isRequired: true),
        .region(),
        ListedField(
            "organisations", Phrase(nl: "deelnemers", en: "organisations"),
            .things("organisation")),
        ListedField("rhythm", Phrase(nl: "hoe vaak", en: "how often")),
        ListedField("fund", Phrase(nl: "fonds", en: "fund"), .fund), .note,
    ]
}
