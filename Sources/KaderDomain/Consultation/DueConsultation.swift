/// Something at a table that waits for somebody (*te doen*): a vacant seat, the end of a term, a meeting
/// to prepare, something decided that is to be done by a day (S35, S61).
public struct DueConsultation: Hashable, Sendable {
    public enum Why: Hashable, Sendable {
        case vacant, ends, prepare, term
    }

    public let thing: ListedThing
    public let why: Why

    /// By when; of a vacant seat since when it is there, else today.
    public let day: Day

    /// What the body is called, or what was decided.
    public let title: String

    /// Who it is about, by name; blank for nobody.
    public let who: String

    public init(thing: ListedThing, why: Why, day: Day, title: String, who: String) {
        self.thing = thing
        self.why = why
        self.day = day
        self.title = title
        self.who = who
    }
}

extension Consultation {
    /// How many days ahead a meeting is to be prepared, and a term is told.
    public static let daysAhead = 14

    /// What waits, by day.
    public func due(on today: Day) -> [DueConsultation] {
        let all =
            seats.compactMap { due($0, on: today) }
            + sittings.compactMap { due($0, on: today) }
            + decisions.compactMap { due($0, on: today) }
        return all.sorted { ($0.day, $0.title, $0.thing.id) < ($1.day, $1.title, $1.thing.id) }
    }

    private func due(_ seat: Seat, on today: Day) -> DueConsultation? {
        switch seat.alarm(on: today) {
        case .vacant:
            DueConsultation(
                thing: ListedThing(seat), why: .vacant, day: seat.period.from ?? today,
                title: name(seat.body), who: "")
        case .ends(let day):
            DueConsultation(
                thing: ListedThing(seat), why: .ends, day: day, title: name(seat.body),
                who: name(seat.holder))
        case nil: nil
        }
    }

    private func due(_ sitting: Sitting, on today: Day) -> DueConsultation? {
        guard !sitting.isPrepared, sitting.day >= today, sitting.day <= today + Self.daysAhead
        else { return nil }
        return DueConsultation(
            thing: ListedThing(sitting), why: .prepare, day: sitting.day,
            title: name(sitting.body), who: "")
    }

    private func due(_ decision: Decision, on today: Day) -> DueConsultation? {
        guard decision.isOpen, let due = decision.due, due <= today + Self.daysAhead
        else { return nil }
        return DueConsultation(
            thing: ListedThing(decision), why: .term, day: due, title: decision.title,
            who: name(decision.doer))
    }
}

extension DueConsultation.Why {
    public var label: Phrase {
        switch self {
        case .vacant: Phrase(nl: "zetel leeg", en: "seat vacant")
        case .ends: Phrase(nl: "zetel loopt af", en: "seat ends")
        case .prepare: Phrase(nl: "voorbereiden", en: "prepare")
        case .term: Phrase(nl: "besluit", en: "decision")
        }
    }

    /// What is done about it.
    public var doing: Phrase {
        switch self {
        case .vacant, .ends: Phrase(nl: "wie zit er", en: "who holds it")
        case .prepare: Phrase(nl: "voorbereid", en: "prepared")
        case .term: Phrase(nl: "klaar", en: "done")
        }
    }
}
