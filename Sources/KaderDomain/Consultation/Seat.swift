/// A seat of the union in a body: who holds it, and from when until when (S35).
///
/// Always true: it does not end before it begins; nobody is their own substitute.
public struct Seat: Listed, Identifiable {
    public let id: Identifier<Seat>
    public let body: Body.ID

    /// Nil where it is vacant.
    public let holder: Contact.ID?
    public let substitute: Contact.ID?
    public let period: Period
    public let note: String

    public init(id: Identifier<Seat>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        body = try texts.neededId("body")
        holder = try texts.id("holder")
        substitute = try texts.id("substitute")
        period = try texts.period()
        note = texts["note"]
        if holder != nil, holder == substitute { throw .oneself("substitute") }
    }

    public var texts: ListedTexts {
        [
            "body": body, "holder": holder, "substitute": substitute, "from": period.from,
            "until": period.until, "note": note,
        ]
    }

    public static let kind = ListedKind.seat
    public static let yielding = ["substitute", "until"]
    public static let fields: [ListedField] = [
        ListedField("body", Phrase(nl: "overleg", en: "body"), .thing("body"), isRequired: true),
        ListedField("holder", Phrase(nl: "bezet door", en: "held by"), .contact),
        ListedField("substitute", Phrase(nl: "vervanger", en: "substitute"), .contact),
        .from, .until, .note,
    ]
}

extension Seat {
    /// What is to be done about it.
    public enum Alarm: Hashable, Sendable {
        case vacant

        /// Its term ends soon, on this day.
        case ends(Day)
    }

    /// How many days ahead the end of a term is told.
    public static let daysAhead = 60

    /// Nil where all is well; a seat whose time is over asks for nothing.
    public func alarm(on today: Day) -> Alarm? {
        if let until = period.until, until < today { return nil }
        if holder == nil { return .vacant }
        guard let until = period.until, until <= today + Self.daysAhead else { return nil }
        return .ends(until)
    }
}
