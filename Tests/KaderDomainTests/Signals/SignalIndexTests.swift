import KaderDomain
import KaderTesting
import Testing

/// Whatever comes in, counts are those of the definition, and only what matters changes them.
@Suite struct SignalIndexTests {
    private let now = SignalWorld.now
    private let world = SignalWorld()

    @Test func countsAreThoseOfTheDefinition() {
        forAll(Volume.of(20)) { seeded in
            let some = world.registrations(150, &seeded)
            let (index, plain) = (SignalIndex(some), PlainCount(registrations: some))
            return cells(of: some).allSatisfy { cell in
                index.counts(of: cell, in: now)
                    == RiseCounts.windows.map { plain.counts(of: cell, over: $0, in: now) }
            }
        }
    }

    @Test func aYearCountsEachMemberOnce() throws {
        forAll(Volume.of(20)) { seeded in
            let some = world.registrations(150, &seeded)
            let (index, plain) = (SignalIndex(some), PlainCount(registrations: some))
            let week = ISOWeek(number: now.number - seeded.int(in: 0...30))
            return ["p1", "p2", "p3"].allSatisfy { problem in
                let found = index.disproportion(
                    of: .employerProblem(employer: "e1", problem: problem), in: week)
                let cell = plain.year(week) { $0.employer == "e1" && $0.problems.contains(problem) }
                let row = plain.year(week) { $0.employer == "e1" }
                let named = plain.year(week) { $0.employer == "e1" && $0.sector == "s1" }
                let isIn = { (some: SignalFacets) in named == 0 || some.sector == "s1" }
                let column = plain.year(week) { $0.problems.contains(problem) && isIn($0) }
                let all = plain.year(week, where: isIn)
                return found.map {
                    $0.members == cell && $0.expected == Double(row * column) / Double(max(all, 1))
                } ?? (cell == 0)
            }
        }
    }

    @Test func theOrderOfRegistrationsDoesNotMatter() {
        forAll(Volume.of(30)) { seeded in
            let some = world.registrations(300, &seeded)
            return isSame(SignalIndex(some), SignalIndex(some.shuffled(using: &seeded)), some)
        }
    }

    @Test func growingByOneIsTheSameAsAllAtOnce() {
        forAll(Volume.of(30)) { seeded in
            let some = world.registrations(200, &seeded)
            let start = seeded.int(in: 0...200)
            var grown = SignalIndex(Array(some[..<start]))
            for one in some[start...] { grown.add(one) }
            return isSame(SignalIndex(some), grown, some)
        }
    }

    @Test func whatIsTakenAwayIsAsIfItNeverCame() {
        forAll(Volume.of(30)) { seeded in
            let some = world.registrations(200, &seeded)
            let more = world.registrations(40, &seeded)
            var index = SignalIndex((some + more).shuffled(using: &seeded))
            for one in more.shuffled(using: &seeded) { index.remove(one) }
            return isSame(SignalIndex(some), index, some)
        }
    }

    @Test func aMemberWhoComesAgainInTheSameWeekChangesNothing() {
        forAll(Volume.of(30)) { seeded in
            let some = world.registrations(200, &seeded)
            let again = some.filter { $0.member != nil }.shuffled(using: &seeded).prefix(40)
                .map { $0.moved(by: $0.day.monday + seeded.int(in: 0...6) - $0.day) }
            return isSame(SignalIndex(some), SignalIndex(some + again), some)
        }
    }

    @Test func aMemberWhoReturnsLaterIsNoNewMemberOfTheCell() {
        forAll(Volume.of(30)) { seeded in
            let some = world.registrations(200, &seeded)
            let later = some.filter { $0.member != nil }.shuffled(using: &seeded).prefix(40)
                .map { $0.moved(by: 7 * seeded.int(in: 1...10)) }
            let (before, after) = (SignalIndex(some), SignalIndex(some + later))
            return cells(of: some).allSatisfy { before.members(of: $0) == after.members(of: $0) }
        }
    }

    @Test func aVisitWithoutANameIsNobody() {
        let facets = SignalFacets(employer: "e", problems: ["p"], sector: "s", region: "r")
        let nobody = SignalRegistration(on: now.monday, by: nil, about: facets)
        let index = SignalIndex([SignalRegistration](repeating: nobody, count: 9))
        let counts = index.counts(of: .problemRegion(problem: "p", region: "r"), in: now)
        #expect(counts?.map(\.window.visits) == [9, 9, 9])
        #expect(counts?.map(\.window.members) == [0, 0, 0])
        #expect(index.scan(in: now).cells == 0)
    }

    /// All before some week of the baseline a week earlier: an empty week is no week.
    @Test func anEmptyWeekInTheBaselineChangesNothing() {
        forAll(Volume.of(30)) { seeded in
            let some = SignalWorld(weeks: 40).registrations(300, &seeded)
            let gap = now.number - seeded.int(in: 13...40)
            let apart = some.map { $0.week < gap ? $0.moved(by: -7) : $0 }
            return SignalIndex(some).scan(in: now) == SignalIndex(apart).scan(in: now)
        }
    }

    @Test func aYearLaterIsTheSameAYearLater() {
        forAll(Volume.of(30)) { seeded in
            let some = world.registrations(300, &seeded)
            let (first, second) = (SignalIndex(some), SignalIndex(some.map { $0.moved(by: 364) }))
            let later = second.scan(in: ISOWeek(number: now.number + 52))
            return first.scan(in: now).rises == later.rises
                && first.scan(in: now).chronic == later.chronic
        }
    }

    @Test func anEmployerSplitAndMergedAgainIsTheSame() {
        forAll(Volume.of(30)) { seeded in
            let some = world.registrations(300, &seeded)
            let split = some.map { one in
                one.facets.employer == "e1" && seeded.oneIn(2) ? one.withEmployer("other") : one
            }
            var index = SignalIndex(split)
            for one in split where one.facets.employer == "other" {
                index.remove(one)
                index.add(one.withEmployer("e1"))
            }
            return isSame(SignalIndex(some), index, some)
        }
    }

    @Test func oneRegistrationTellsWhichCellsItTouches() {
        var index = SignalIndex()
        let facets = SignalFacets(employer: "e", problems: ["q", "p", "q"], sector: "s")
        let touched = index.add(SignalRegistration(on: now.monday, by: nil, about: facets))
        #expect(
            touched.sorted() == [
                .employerProblem(employer: "e", problem: "p"),
                .employerProblem(employer: "e", problem: "q"), .employer("e"),
                .problemSector(problem: "p", sector: "s"),
                .problemSector(problem: "q", sector: "s"), .problem("p"), .problem("q"),
            ])
        #expect(SignalFacets(problems: ["d", "c", "d", "b", "a"]).problems == ["b", "c", "d"])
    }

    private func cells(of registrations: [SignalRegistration]) -> Set<SignalCell> {
        Set(registrations.flatMap(\.facets.cells))
    }

    /// The same scan, and the same counts of every cell that they touch.
    private func isSame(
        _ one: SignalIndex, _ other: SignalIndex, _ registrations: [SignalRegistration]
    ) -> Bool {
        one.scan(in: now) == other.scan(in: now)
            && cells(of: registrations).allSatisfy {
                one.members(of: $0) == other.members(of: $0)
                    && (one.counts(of: $0, in: now) ?? []) == (other.counts(of: $0, in: now) ?? [])
            }
    }
}
