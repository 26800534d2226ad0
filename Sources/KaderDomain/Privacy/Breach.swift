/// Data that was lost, seen or changed by who should not (*datalek*; AVG 33 and 34, PRACTICE 3.10).
///
/// Always true: it says what happened; where the authority was told after 72 hours it says why so late.
/// What was written down stays: the law asks for a log of all of them, also of those that were not reported.
public struct Breach: Hashable, Identifiable, Sendable {
    public let id: Identifier<Breach>

    /// When somebody in the union first knew: from then on the clock runs.
    public let discovered: Instant
    public var facts: Facts

    /// Whether the authority was told, and the people themselves; nil as long as nobody decided.
    public let authority: Notice?
    public let people: Notice?

    /// Why the authority was told after 72 hours; blank where it was not.
    public let delay: String

    /// What is known of it; much may be blank at first.
    public struct Facts: Hashable, Sendable {
        /// Never blank.
        public var happened: String

        /// Whose data: members of a house, visitors of one day.
        public var whose: String

        /// How many people; nil where nobody knows.
        public var count: Int?

        /// Which data: names, membership, appointments.
        public var data: String
        public var consequences: String
        public var measures: String

        public init(
            _ happened: String, whose: String = "", count: Int? = nil, data: String = "",
            consequences: String = "", measures: String = ""
        ) {
            self.happened = happened.trimmed
            self.whose = whose.trimmed
            self.count = count
            self.data = data.trimmed
            self.consequences = consequences.trimmed
            self.measures = measures.trimmed
        }
    }

    /// That somebody was told, or why not.
    public enum Notice: Hashable, Sendable, CustomStringConvertible {
        case done(Instant)
        case not(because: String)

        /// `done:1795508400`, `not:disk encrypted`.
        public init?(_ description: String) {
            if let number = description.dropping("done:") {
                guard let seconds = Int(number) else { return nil }
                self = .done(Instant(seconds: seconds))
            } else if let reason = description.dropping("not:"), !reason.trimmed.isEmpty {
                self = .not(because: reason.trimmed)
            } else {
                return nil
            }
        }

        public var description: String {
            switch self {
            case .done(let at): "done:\(at.seconds)"
            case .not(let reason): "not:\(reason)"
            }
        }

        public var label: Phrase {
            switch self {
            case .done(let at):
                Phrase(nl: "ja, \(Amsterdam.local(at))", en: "yes, \(Amsterdam.local(at))")
            case .not(let reason): Phrase(nl: "nee: \(reason)", en: "no: \(reason)")
            }
        }
    }

    /// Hours after it was discovered, within which the authority is told (AVG 33).
    public static let hours = 72

    /// - Throws: ``PrivacyError``.
    public init(
        id: Identifier<Breach>, discovered: Instant, _ facts: Facts, authority: Notice? = nil,
        people: Notice? = nil, delay: String = ""
    ) throws(PrivacyError) {
        guard !facts.happened.isEmpty else { throw .nothingHappened }
        guard facts.count.map({ $0 >= 0 }) != false else { throw .fewerThanNobody }
        for notice in [authority, people] {
            if case .done(let at)? = notice, at < discovered {
                throw .answeredBefore(Amsterdam.local(discovered).day)
            }
        }
        if case .done(let at)? = authority, at - discovered > Self.hours * 3600 {
            guard !delay.trimmed.isEmpty else { throw .lateWithoutReason }
        }
        self.id = id
        self.discovered = discovered
        self.facts = facts
        self.authority = authority
        self.people = people
        self.delay = delay.trimmed
    }

    /// Until when the authority is told in time.
    public var due: Instant { discovered + Self.hours * 3600 }

    /// Whether somebody must still decide whether the authority or the people are told.
    public var isOpen: Bool { authority == nil || people == nil }

    /// Whole hours until it is due, as long as nobody decided about the authority; below zero where that has
    /// passed.
    public func hoursLeft(at now: Instant) -> Int? {
        guard authority == nil else { return nil }
        let seconds = due - now
        return seconds >= 0 ? seconds / 3600 : -((-seconds + 3599) / 3600)
    }
}

extension String {
    fileprivate func dropping(_ start: String) -> String? {
        hasPrefix(start) ? String(dropFirst(start.count)) : nil
    }
}
