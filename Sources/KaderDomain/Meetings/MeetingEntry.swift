/// An information meeting with who comes and what they need.
public struct MeetingEntry: Hashable, Identifiable, Sendable {
    public let meeting: Meeting
    public let guests: [Guest]

    /// What problems are called; other needs are words.
    public let problems: ProblemCatalogue

    /// Somebody with the names that people read.
    public struct Guest: Hashable, Identifiable, Sendable {
        public let guest: MeetingGuest

        /// Blank for a head count.
        public let name: String

        /// The official to whom they ask to be referred; blank else.
        public let official: String

        public var id: MeetingGuest.ID { guest.id }

        public init(guest: MeetingGuest, name: String, official: String) {
            self.guest = guest
            self.name = name
            self.official = official
        }
    }

    public var id: Meeting.ID { meeting.id }

    public init(meeting: Meeting, guests: [Guest], problems: ProblemCatalogue) {
        self.meeting = meeting
        self.guests = guests
        self.problems = problems
    }

    /// Registered or there; who did not come does not count.
    public var heads: Int {
        guests.filter { $0.guest.attendance != .absent }.map(\.guest.heads).reduce(0, +)
    }

    public var attended: Int {
        guests.filter { $0.guest.attendance == .attended }.map(\.guest.heads).reduce(0, +)
    }

    /// How many ask to be referred and were not yet.
    public var waiting: Int { guests.filter(\.guest.waitsForReferral).count }

    /// What people need and how many do, the most first; who did not come does not count.
    public var needs: [NeedCount] {
        var counts: [String: NeedCount] = [:]
        for guest in guests.map(\.guest) where guest.attendance != .absent {
            for need in guest.needs {
                let key = Folding.fold(need)
                let known = counts[key] ?? NeedCount(label: problems.label(need), count: 0)
                counts[key] = NeedCount(label: known.label, count: known.count + guest.heads)
            }
        }
        return counts.values.sorted { ($1.count, $0.label.nl) < ($0.count, $1.label.nl) }
    }
}

/// A need, and how many people have it.
public struct NeedCount: Hashable, Sendable {
    public let label: Phrase
    public let count: Int

    public init(label: Phrase, count: Int) {
        self.label = label
        self.count = count
    }
}
