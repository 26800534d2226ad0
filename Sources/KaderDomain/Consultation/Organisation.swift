/// An organisation with which the union works in a region or in the country (S34).
///
/// Always true: it has a name and a type.
public struct Organisation: Listed, Identifiable {
    public let id: Identifier<Organisation>
    public let name: String

    /// The code of a ``StakeholderType``.
    public let type: String

    /// Nil for one of the whole country.
    public let region: String?
    public let note: String

    public init(
        id: Identifier<Organisation>, _ texts: ListedTexts
    ) throws(ConsultationError) {
        self.id = id
        name = try texts.needed("name")
        type = try texts.needed("type")
        region = try texts.value("region") { $0 }
        note = texts["note"]
    }

    public var texts: ListedTexts {
        ["name": name, "type": type, "region": region, "note": note]
    }

    public static let kind = ListedKind.organisation
    public static let fields: [ListedField] = [
        ListedField("name", Phrase(nl: "naam", en: "name"), isRequired: true),
        ListedField("type", Phrase(nl: "soort", en: "kind"), .stakeholder, isRequired: true),
        .region(), .note,
    ]
}
