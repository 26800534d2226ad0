/// What somebody asks about their own data, with the clock of the law (AVG 12, 15 to 21; PRACTICE 3.8).
///
/// Always true: it says whose, by contact or by name; what was put off was put off within the first month and
/// with a reason; what was answered wholly or in part was answered to somebody whose identity was checked, and
/// what was refused, wholly or in part, on a ground.
public struct PersonRequest: Hashable, Identifiable, Sendable {
    public let id: Identifier<PersonRequest>
    public let right: PersonRight

    /// Who asks; nil where they are nobody here.
    public let contact: Contact.ID?

    /// Their name as it was typed; blank where ``contact`` says it.
    public let name: String
    public let received: Day

    /// How it was checked that it is they; never a copy or a number. Blank as long as it was not.
    public let identified: String

    /// What they ask, in their words: which field is wrong, what must go.
    public let wish: String
    public let postponed: Postponement?
    public let closing: Closing?

    /// That it takes longer, which was told to them on that day, and why.
    public struct Postponement: Hashable, Sendable {
        public let toldOn: Day

        /// Never blank.
        public let reason: String

        public init(toldOn: Day, reason: String) {
            self.toldOn = toldOn
            self.reason = reason.trimmed
        }
    }

    /// How it ended.
    public struct Closing: Hashable, Sendable {
        public let day: Day
        public let outcome: Outcome

        /// What was answered.
        public let answer: String

        /// On which ground it was not done, or not wholly; blank where all was.
        public let ground: String

        public init(day: Day, outcome: Outcome, answer: String, ground: String) {
            self.day = day
            self.outcome = outcome
            self.answer = answer.trimmed
            self.ground = ground.trimmed
        }
    }

    public enum Outcome: String, CaseIterable, Sendable {
        case granted, partly, refused

        public var label: Phrase {
            switch self {
            case .granted: Phrase(nl: "gedaan", en: "done")
            case .partly: Phrase(nl: "deels gedaan", en: "done in part")
            case .refused: Phrase(nl: "geweigerd", en: "refused")
            }
        }
    }

    /// - Throws: ``PrivacyError``.
    public init(
        id: Identifier<PersonRequest>, _ right: PersonRight, of contact: Contact.ID? = nil,
        name: String = "", received: Day, identified: String = "", wish: String = "",
        postponed extended: Postponement? = nil, closing: Closing? = nil
    ) throws(PrivacyError) {
        guard contact != nil || !name.trimmed.isEmpty else { throw .nobody }
        if let extended {
            guard !extended.reason.isEmpty else { throw .withoutReason }
            let last = received.adding(months: 1)
            guard extended.toldOn >= received, extended.toldOn <= last else {
                throw .toldTooLate(last: last)
            }
        }
        if let closing {
            guard closing.day >= received else { throw .answeredBefore(received) }
            guard closing.outcome == .granted || !closing.ground.isEmpty else {
                throw .withoutGround
            }
            guard closing.outcome == .refused || !identified.trimmed.isEmpty else {
                throw .notIdentified
            }
        }
        self.id = id
        self.right = right
        self.contact = contact
        self.name = name.trimmed
        self.received = received
        self.identified = identified.trimmed
        self.wish = wish.trimmed
        postponed = extended
        self.closing = closing
    }

    public var isOpen: Bool { closing == nil }

    /// The last day on which it is answered in time: a month after it was received, by the calendar, or three
    /// where it was put off (AVG 12, third paragraph). In a shorter month it is that month's last day. The law
    /// gives a weekend more; kader does not count on that.
    public var due: Day { received.adding(months: postponed == nil ? 1 : 3) }

    /// The same, put off by two months.
    ///
    /// - Throws: ``PrivacyError``.
    public func extended(on day: Day, because reason: String) throws(PrivacyError) -> Self {
        guard isOpen else { throw .answeredAlready }
        guard postponed == nil else { throw .extendedAlready }
        return try Self(
            id: id, right, of: contact, name: name, received: received, identified: identified,
            wish: wish, postponed: Postponement(toldOn: day, reason: reason))
    }

    /// The same, answered.
    ///
    /// - Parameter identified: how it was checked who asks; as it was where blank.
    /// - Throws: ``PrivacyError``.
    public func answered(
        on day: Day, _ outcome: Outcome, _ answer: String, ground: String = "",
        identified: String = ""
    ) throws(PrivacyError) -> Self {
        guard isOpen else { throw .answeredAlready }
        return try Self(
            id: id, right, of: contact, name: name, received: received,
            identified: identified.trimmed.isEmpty ? self.identified : identified, wish: wish,
            postponed: postponed,
            closing: Closing(
                day: day, outcome: outcome, answer: answer, ground: ground))
    }
}
