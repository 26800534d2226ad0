/// One field of a ``Listed`` thing: what it is called and what may stand in it.
public struct ListedField: Hashable, Sendable {
    /// The column, the key in JSON and the id in a form: lowerCamelCase.
    public let name: String
    public let label: Phrase
    public let holds: Content
    public let isRequired: Bool

    public enum Content: Hashable, Sendable {
        /// One line.
        case line

        /// As many lines as wanted.
        case text
        case day, truth
        case number(ClosedRange<Int>)

        /// The code of a row of a reference table.
        case region, sector, stakeholder, fund, municipality

        /// `09:00-12:00`.
        case hours
        case oneOf([Option])

        /// The id of another thing, by the name of its kind.
        case thing(StoredName)

        /// Ids of other things, as JSON lists them: without commas in them, parted by commas.
        case things(StoredName)
    }

    /// One of a closed set.
    public struct Option: Hashable, Sendable {
        public let code: String
        public let label: Phrase
    }

    /// The name of the table in which things of a kind are.
    public typealias StoredName = String

    init(_ name: String, _ label: Phrase, _ holds: Content = .line, isRequired: Bool = false) {
        self.name = name
        self.label = label
        self.holds = holds
        self.isRequired = isRequired
    }
}

extension ListedField.Content {
    static func oneOf<T: Labelled>(_ type: T.Type) -> Self {
        .oneOf(T.allCases.map { ListedField.Option(code: $0.rawValue, label: $0.label) })
    }

    public static let contact = Self.thing("contact")
    public static let contacts = Self.things("contact")
}

extension ListedField {
    static func region(isRequired: Bool = false) -> ListedField {
        ListedField("region", Phrase(nl: "regio", en: "region"), .region, isRequired: isRequired)
    }

    static func sector(isRequired: Bool = false) -> ListedField {
        ListedField("sector", Phrase(nl: "sector", en: "sector"), .sector, isRequired: isRequired)
    }

    static func title(_ label: Phrase) -> ListedField {
        ListedField("title", label, isRequired: true)
    }

    static let note = ListedField("note", Phrase(nl: "opmerking", en: "note"), .text)
    static let from = ListedField("from", Phrase(nl: "vanaf", en: "from"), .day)
    static let until = ListedField("until", Phrase(nl: "tot en met", en: "through"), .day)
}
