/// Who of us knows whom at an organisation (S34).
///
/// Always true: they are two people.
public struct Acquaintance: Listed, Identifiable {
    public let id: Identifier<Acquaintance>
    public let organisation: Organisation.ID

    /// Who is there.
    public let contact: Contact.ID

    /// Who of us knows them.
    public let knownBy: Contact.ID
    public let note: String

    public init(
        id: Identifier<Acquaintance>, _ texts: ListedTexts
    ) throws(ConsultationError) {
        self.id = id
        organisation = try texts.neededId("organisation")
        contact = try texts.neededId("contact")
        knownBy = try texts.neededId("knownBy")
        note = texts["note"]
    }

    public var texts: ListedTexts {
        ["organisation": organisation, "contact": contact, "knownBy": knownBy, "note": note]
    }

    public static let kind = ListedKind.acquaintance
    public static let fields: [ListedField] = [
        ListedField(
            "organisation", Phrase(nl: "organisatie", en: "organisation"), .thing("organisation"),
            isRequired: true),
        ListedField("contact", Phrase(nl: "wie", en: "who"), .contact, isRequired: true),
        ListedField(
            "knownBy", Phrase(nl: "wie van ons", en: "who of us"), .contact, isRequired: true),
        .note,
    ]
}
