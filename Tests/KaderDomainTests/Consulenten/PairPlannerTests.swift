import KaderDomain
import KaderTesting
import Testing

@Suite struct PairPlannerTests {
    private static let monday = Day("2027-03-15") ?? Day(ordinal: 0)

    private func session(
        _ day: Day = monday, _ hours: String = "13:00-16:00", count: Int = 2,
        with: [Contact.ID] = [], clients: [Client] = []
    ) throws -> PairSession {
        let hours = try #require(Hours(hours))
        return try #require(
            PairSession(
                service: .loopbaan, place: .house("groningen"), day: day, hours: hours,
                count: count, appointments: 3, with: with,
                clients: clients))
    }

    private func id(_ name: Int) -> Contact.ID { .named("candidate \(name)") }

    private func candidate(
        _ name: Int, given: Int = 0, load: Int = 0, absent: [Day] = [], avoiding: Int? = nil,
        maximum: Int? = nil, trained: Day? = monday - 30, overdue: Bool = false
    ) throws -> PairCandidate {
        let contact = id(name)
        let consulent = Consulent(
            id: .named("\(name)"), contact: contact, houses: ["groningen"], services: [.loopbaan],
            weeklyMaximum: maximum)
        let basic = trained.flatMap {
            Training(
                id: .named("t\(name)"), contact: contact, service: .loopbaan, kind: .basic,
                doneOn: overdue ? $0 - 800 : $0)
        }
        let conflict = avoiding.flatMap {
            InterestConflict(id: .named("c\(name)"), contact: contact, with: .person(id($0)))
        }
        return PairCandidate(
            Availability(
                consulent, trainings: [basic].compactMap { $0 },
                absences: absent.compactMap {
                    Absence(id: .named("a\($0)"), contact: contact, from: $0, until: $0)
                }, conflicts: [conflict].compactMap { $0 }), given: given, load: load)
    }

    private func best(
        _ candidates: [PairCandidate], _ session: PairSession
    ) -> Set<Contact.ID>? {
        PairPlanner(candidates).proposals(for: session).first.map { Set($0.consulenten) }
    }

    @Test func aBeginnerSitsBesideSomebodyWithExperience() throws {
        let candidates = [
            try candidate(1), try candidate(2), try candidate(3, given: 50, load: 900),
        ]
        let proposals = PairPlanner(candidates).proposals(for: try session())
        #expect(proposals.first?.consulenten.first == id(3))
        #expect(proposals.map(\.merit.inexperience) == [0, 0, 1])
    }

    @Test func whoHasDoneLeastComesFirst() throws {
        let candidates = try (1...5).map { try candidate($0, given: 30, load: $0 * 60) }
        #expect(best(candidates, try session()) == [id(1), id(2)])
    }

    @Test func whoHasAnOverdueTrainingIsProposedLastAndIsNamed() throws {
        let candidates = [
            try candidate(1, given: 30, overdue: true), try candidate(2, given: 30, load: 500),
            try candidate(3, given: 30, load: 600),
        ]
        let proposals = PairPlanner(candidates).proposals(for: try session())
        #expect(proposals.first.map { Set($0.consulenten) } == [id(2), id(3)])
        #expect(proposals.map(\.overdue) == [[], [id(1)], [id(1)]])
    }

    @Test func twoWhoMayNotSitTogetherAreNotProposedTogether() throws {
        let candidates = [
            try candidate(1, given: 30, avoiding: 2), try candidate(2, given: 30),
            try candidate(3, given: 30, load: 60),
        ]
        let pairs = PairPlanner(candidates).proposals(for: try session()).map {
            Set($0.consulenten)
        }
        #expect(Set(pairs) == [[id(1), id(3)], [id(2), id(3)]])
    }

    @Test func aReplacementSuitsWhoStaysAndWhoComes() throws {
        let candidates = [
            try candidate(1, given: 30), try candidate(2, avoiding: 1),
            try candidate(3, avoiding: 9), try candidate(4, load: 300), try candidate(9),
        ]
        let asked = try session(count: 1, with: [id(1)], clients: [Client(id(9))])
        let proposals = PairPlanner(candidates).proposals(for: asked)
        #expect(proposals.map(\.consulenten) == [[id(4)]])
    }

    @Test func aQuarterSharesTheLoadAndPutsNobodyInTwoPlaces() throws {
        let candidates = try (1...6).map { try candidate($0, given: $0 * 8) }
        let days = (0..<13).map { Self.monday + 7 * $0 }
        let sessions = try days.flatMap { [try session($0), try session($0, "15:00-18:00")] }
        var planner = PairPlanner(candidates)
        let plan = planner.plan(sessions).compactMap { $0?.consulenten }
        #expect(plan.count == 26)
        for (first, second) in zip(plan, plan.dropFirst()).enumerated() where first % 2 == 0 {
            #expect(Set(second.0).isDisjoint(with: second.1))
        }
        let times = Dictionary(grouping: plan.flatMap { $0 }) { $0 }.mapValues(\.count)
        let most = try #require(times.values.max())
        let least = try #require(times.values.min())
        #expect(times.count == 6 && most - least <= 1)
    }

    @Test func aWeeklyMaximumCountsWhatWasProposedBefore() throws {
        let candidates = [
            try candidate(1, given: 30, maximum: 5), try candidate(2, given: 30),
            try candidate(3, given: 30, load: 9999),
        ]
        var planner = PairPlanner(candidates)
        let plan = planner.plan([
            try session(), try session(Self.monday + 1), try session(Self.monday + 7),
        ])
        #expect(plan.map { $0?.consulenten.contains(id(1)) } == [true, false, true])
    }

    @Test func theProposalsAreTheBestOfAllPairsInOrder() {
        forAll(150) { seeded in
            let candidates = try (0..<seeded.int(in: 0...24)).map { name in
                try candidate(
                    name, given: seeded.pick([0, 5, 20, 60]), load: seeded.int(in: 0...4) * 60,
                    absent: seeded.oneIn(5) ? [Self.monday] : [],
                    avoiding: seeded.oneIn(4) ? seeded.int(in: 30...50) % 24 : nil,
                    maximum: seeded.oneIn(5) ? seeded.int(in: 1...5) : nil,
                    trained: seeded.oneIn(8) ? nil : Self.monday - seeded.int(in: -2...60),
                    overdue: seeded.oneIn(5))
            }
            let limit = seeded.int(in: 1...6)
            let asked = try session()
            let found = PairPlanner(candidates.shuffled(using: &seeded)).proposals(
                for: asked, limit: limit)
            let wanted = NaivePairs(candidates: candidates).all(for: asked).prefix(limit)
            return found.map { Set($0.consulenten) } == wanted.map(\.pair)
        }
    }
}
