/// What was decided or agreed, or a term that was set (S61, S35): with what follows from it, by when,
/// and who does it.
///
/// Always true: it has a text; its term lies not before its day.
public struct Decision: Listed, Identifiable {
    public enum Sort: String, Labelled {
        case decision, agreement, term

        public var label: Phrase {
            switch self {
            case .decision: Phrase(nl: "besluit", en: "decision")
            case .agreement: Phrase(nl: "afspraak", en: "agreement")
            case .term: Phrase(nl: "termijn", en: "term")
            }
        }
    }

    public let id: Identifier<Decision>
    public let sort: Sort

    /// Nil where no body of ours decided it.
    public let body: Body.ID?

    /// Where it counts; nil for the region of its body, or the whole country.
    public let region: String?
    public let day: Day
    public let title: String
    public let consequence: String

    /// Who does what follows.
    public let doer: Contact.ID?

    /// By when; nil for no term.
    public let due: Day?

    /// Nil while it is open.
    public let doneOn: Day?

    public init(id: Identifier<Decision>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        sort = try texts.choice("decisionKind", .decision)
        title = try texts.needed("title")
        day = try texts.needed("day") { Day($0) }
        body = try texts.id("body")
        region = try texts.value("region") { $0 }
        consequence = texts["consequence"]
        doer = try texts.id("doer")
        due = try texts.day("due")
        doneOn = try texts.day("doneOn")
        if let due, due < day { throw .endsTooEarly("due") }
    }

    /// Whether something is still to be done by a day.
    public var isOpen: Bool { due != nil && doneOn == nil }

    public var texts: ListedTexts {
        [
            "decisionKind": sort.rawValue, "title": title, "day": day, "body": body,
            "region": region, "consequence": consequence, "doer": doer, "due": due,
            "doneOn": doneOn,
        ]
    }

    public static let kind = ListedKind.decision
    public static let yielding = ["due"]
    public static let fields: [ListedField] = [
        ListedField("decisionKind", Phrase(nl: "soort", en: "kind"), .oneOf(Sort.self)),
        .title(Phrase(nl: "wat", en: "what")),
        ListedField("day", Phrase(nl: "dag", en: "day"), .day, isRequired: true),
        ListedField("body", Phrase(nl: "overleg", en: "body"), .thing("body")), .region(),
        ListedField("consequence", Phrase(nl: "gevolg", en: "consequence"), .text),
        ListedField("doer", Phrase(nl: "wie doet het", en: "who does it"), .contact),
        ListedField("due", Phrase(nl: "voor wanneer", en: "by when"), .day),
        ListedField("doneOn", Phrase(nl: "gedaan op", en: "done on"), .day),
    ]
}
