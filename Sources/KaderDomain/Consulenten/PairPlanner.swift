/// Proposes who sits together at a spreekuur (S45, S47): trained, available, with no conflict of
/// interest; one who knows beside one who learns; the load shared fairly.
///
/// Deterministic: the same candidates in any order give the same proposals.
public struct PairPlanner: Sendable {
    /// By the person's identity.
    private(set) var candidates: [PairCandidate]

    public init(_ candidates: [PairCandidate]) {
        self.candidates = candidates.sorted { $0.contact < $1.contact }
    }

    /// The best proposals for a session, the best first.
    public func proposals(for session: PairSession, limit: Int = 5) -> [PairProposal] {
        let able = candidates.filter { $0.canTake(session) }
        let besides = candidates.filter { session.with.contains($0.contact) }
        let compatible = able.filter { one in !besides.contains { Self.clash(one, $0, session) } }
        let pool = pool(of: compatible, for: session, limit: limit)
        let sets = Self.sets(of: pool, count: session.count, session)
        return Array(
            sets.map { proposal($0, besides, session) }
                .sorted { Self.precedes($0, $1) }.prefix(max(0, limit)))
    }

    /// The best proposal for each session, in the order of time: each counts for the load of the
    /// next. Nil where there is none.
    public mutating func plan(_ sessions: [PairSession]) -> [PairProposal?] {
        let ordered = sessions.enumerated().sorted { Self.precedes($0, $1) }
        var plans: [PairProposal?] = sessions.map { _ in nil }
        for (place, session) in ordered {
            guard let best = proposals(for: session, limit: 1).first else { continue }
            plans[place] = best
            take(session, best.consulenten)
        }
        return plans
    }

    private mutating func take(_ session: PairSession, _ consulenten: [Contact.ID]) {
        for index in candidates.indices where consulenten.contains(candidates[index].contact) {
            candidates[index] = candidates[index].taking(session)
        }
    }

    private static func precedes(
        _ left: (offset: Int, element: PairSession), _ right: (offset: Int, element: PairSession)
    ) -> Bool {
        (left.element.day, left.element.hours, left.offset)
            < (right.element.day, right.element.hours, right.offset)
    }

    private static func precedes(_ left: PairProposal, _ right: PairProposal) -> Bool {
        if left.merit != right.merit { return left.merit < right.merit }
        return left.consulenten.sorted().lexicographicallyPrecedes(right.consulenten.sorted())
    }
}

// MARK: - Choosing

extension PairPlanner {
    /// Those among whom the best sets are: of the experienced and of the others the first ones.
    ///
    /// A set is no worse for having somebody before them in their own row instead, so the best
    /// sets lie in the first `limit + count` of each row; a clash takes out one set at most.
    private func pool(
        of able: [PairCandidate], for session: PairSession, limit: Int
    ) -> [PairCandidate] {
        let sorted = able.map { (one: $0, isOverdue: $0.isOverdue(for: session)) }.sorted {
            ($0.isOverdue ? 1 : 0, $0.one.load, $0.one.contact)
                < ($1.isOverdue ? 1 : 0, $1.one.load, $1.one.contact)
        }.map(\.one)
        let most = limit + session.count + Self.clashes(among: able)
        return Array(sorted.lazy.filter(\.isExperienced).prefix(most))
            + Array(sorted.lazy.filter { !$0.isExperienced }.prefix(most))
    }

    private static func clashes(among able: [PairCandidate]) -> Int {
        let persons = Set(able.map(\.contact))
        return able.reduce(0) { sum, one in
            sum
                + one.availability.conflicts.count { conflict in
                    if case .person(let other) = conflict.party {
                        persons.contains(other)
                    } else {
                        false
                    }
                }
        }
    }

    /// Every set of so many who can sit together.
    private static func sets(
        of pool: [PairCandidate], count: Int, _ session: PairSession
    ) -> [[PairCandidate]] {
        guard count > 0 else { return [[]] }
        return pool.indices.flatMap { index -> [[PairCandidate]] in
            let one = pool[index]
            let others = pool[(index + 1)...].filter { !clash(one, $0, session) }
            return sets(of: Array(others), count: count - 1, session).map { [one] + $0 }
        }
    }

    /// Whether either may not advise together with the other.
    private static func clash(
        _ left: PairCandidate, _ right: PairCandidate, _ session: PairSession
    ) -> Bool {
        left.availability.isBarred(from: Client(right.contact), on: session.day)
            || right.availability.isBarred(from: Client(left.contact), on: session.day)
    }

    private func proposal(
        _ chosen: [PairCandidate], _ besides: [PairCandidate], _ session: PairSession
    ) -> PairProposal {
        let ordered = chosen.sorted { ($1.given, $0.contact) < ($0.given, $1.contact) }
        let overdue = ordered.filter { $0.isOverdue(for: session) }
        let experienced = (chosen + besides).filter(\.isExperienced).count
        let isAlone = session.count + session.with.count < 2
        let merit = PairMerit(
            inexperience: !isAlone && experienced == 0 ? 1 : 0, overdue: overdue.count,
            most: chosen.map(\.load).max() ?? 0, sum: chosen.reduce(0) { $0 + $1.load },
            unmixed: isAlone ? 0 : max(0, experienced - 1))
        return PairProposal(
            consulenten: ordered.map(\.contact), merit: merit, overdue: overdue.map(\.contact))
    }
}
