/// How an agreement of a cao is used in a region (S54).
public struct CaoUse: Listed, Identifiable {
    public enum Usage: String, Labelled {
        case none, partly, fully

        public var label: Phrase {
            switch self {
            case .none: Phrase(nl: "niet benut", en: "not used")
            case .partly: Phrase(nl: "deels benut", en: "partly used")
            case .fully: Phrase(nl: "benut", en: "used")
            }
        }
    }

    public let id: Identifier<CaoUse>
    public let agreement: CaoAgreement.ID
    public let region: String
    public let usage: Usage

    /// What it comes to here: which course, with whom.
    public let translation: String

    public init(id: Identifier<CaoUse>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        agreement = try texts.neededId("agreement")
        region = try texts.needed("region")
        usage = try texts.choice("usage", .none)
        translation = texts["translation"]
    }

    public var texts: ListedTexts {
        [
            "agreement": agreement, "region": region, "usage": usage.rawValue,
            "translation": translation,
        ]
    }

    public static let kind = ListedKind.caoUse
    public static let fields: [ListedField] = [
        ListedField(
            "agreement", Phrase(nl: "cao-afspraak", en: "cao agreement"),
            .thing("caoAgreement"), isRequired: true),
        .region(isRequired: true),
        ListedField("usage", Phrase(nl: "benutting", en: "use"), .oneOf(Usage.self)),
        ListedField("translation", Phrase(nl: "hoe hier", en: "how here"), .text),
    ]
}
