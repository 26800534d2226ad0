/// One thing to be done in a crisis, by a day (S58).
///
/// Always true of one: it says what, and where it is not needed, why.
public struct CrisisStep: Hashable, Identifiable, Sendable {
    public let id: Identifier<CrisisStep>
    public let crisis: Crisis.ID
    public let title: String
    public let due: Day

    /// Who would do it by the playbook.
    public let role: CrisisRole?

    /// Who does it; nil where nobody was chosen yet.
    public let owner: Contact.ID?
    public let state: State

    /// How it stands.
    public enum State: Hashable, Sendable {
        case open
        case done(on: Day)
        case notNeeded(reason: String)

        public var isOpen: Bool { self == .open }
    }

    /// - Throws: ``CrisisError/untitled``, ``CrisisError/reasonMissing``.
    public init(
        id: Identifier<CrisisStep>, crisis: Crisis.ID, _ title: String, due: Day,
        role: CrisisRole? = nil, owner: Contact.ID? = nil, state: State = .open
    ) throws(CrisisError) {
        guard !title.trimmed.isEmpty else { throw .untitled }
        if case .notNeeded(let reason) = state, reason.trimmed.isEmpty { throw .reasonMissing }
        self.id = id
        self.crisis = crisis
        self.title = title.trimmed
        self.due = due
        self.role = role
        self.owner = owner
        self.state = state
    }

    public func with(state: State) throws(CrisisError) -> CrisisStep {
        try CrisisStep(
            id: id, crisis: crisis, title, due: due, role: role, owner: owner, state: state)
    }

    public func with(due: Day) throws(CrisisError) -> CrisisStep {
        try CrisisStep(
            id: id, crisis: crisis, title, due: due, role: role, owner: owner, state: state)
    }

    public func with(owner: Contact.ID?) throws(CrisisError) -> CrisisStep {
        try CrisisStep(
            id: id, crisis: crisis, title, due: due, role: role, owner: owner, state: state)
    }

    public func isOverdue(on day: Day) -> Bool { state.isOpen && due < day }
}

extension CrisisStep.State: LosslessStringConvertible {
    /// `to-do`, `done:2026-12-01`, or `not-needed:` and the reason.
    public init?(_ description: String) {
        // By scalars: a reason may begin with a mark that would join the colon.
        let scalars = description.unicodeScalars
        let colon = scalars.firstIndex(of: ":") ?? scalars.endIndex
        let rest = String(String.UnicodeScalarView(scalars[colon...].dropFirst()))
        switch String(String.UnicodeScalarView(scalars[..<colon])) {
        case "to-do" where colon == scalars.endIndex: self = .open
        case "done":
            guard let day = Day(rest) else { return nil }
            self = .done(on: day)
        case "not-needed" where !rest.trimmed.isEmpty: self = .notNeeded(reason: rest)
        default: return nil
        }
    }

    public var description: String {
        switch self {
        case .open: "to-do"
        case .done(let day): "done:\(day)"
        case .notNeeded(let reason): "not-needed:\(reason)"
        }
    }

    /// Without why.
    public var brief: Phrase {
        if case .notNeeded = self { Phrase(nl: "niet nodig", en: "not needed") } else { told }
    }

    /// `te doen`, `klaar 1 dec`, `niet nodig: …`.
    public var told: Phrase {
        switch self {
        case .open: Phrase(nl: "te doen", en: "to do")
        case .done(let day):
            Phrase(nl: "klaar \(day.short(in: .nl))", en: "done \(day.short(in: .en))")
        case .notNeeded(let reason):
            Phrase(nl: "niet nodig: \(reason)", en: "not needed: \(reason)")
        }
    }
}
