internal import KaderDomain

/// What was read of the agenda of late, so that going to and fro reads nothing.
///
/// Always true: all of it is as it was when the oldest of it was read, or newer.
struct KnownAgenda: Equatable, Sendable {
    private struct Part: Equatable, Sendable {
        let place: Place
        let span: AgendaSpan
        let entries: [AgendaEntry]
    }

    /// The last read last.
    private var parts: [Part] = []

    /// A month of weeks, and one more.
    private static let most = 6

    func entries(at place: Place, in span: AgendaSpan) -> [AgendaEntry]? {
        parts.first { $0.place == place && $0.span == span }?.entries
    }

    /// Keeps what was read. What was known already was read again because somebody changed
    /// something, perhaps also elsewhere: the rest is forgotten then.
    ///
    /// - Returns: whether the rest is forgotten.
    mutating func keep(_ entries: [AgendaEntry], at place: Place, in span: AgendaSpan) -> Bool {
        let isKnown = self.entries(at: place, in: span) != nil
        if isKnown { parts = [] }
        parts = parts.suffix(Self.most - 1) + [Part(place: place, span: span, entries: entries)]
        return isKnown
    }

    mutating func forget() { parts = [] }

    /// Whether it holds the week of an appointment, at its place or in the time of somebody who is there
    /// then.
    func shows(_ visit: VisitSpot) -> Bool {
        parts.contains { part in
            part.span.first <= visit.day && visit.day <= part.span.last
                && (part.place == visit.place
                    || part.entries.contains { !visit.staff.isDisjoint(with: $0.spreekuur.staff) })
        }
    }
}
