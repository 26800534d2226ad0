import KaderDomain
import KaderTesting
import Testing

/// Who is absent takes the same slots away as who is elsewhere; who is barred all day takes as many
/// as who is not there.
@Suite struct BarredSlotsTests {
    private static let day = Day("2027-03-16") ?? Day(ordinal: 0)
    private static let early = LocalTime(day: day - 1, time: .startOfDay)

    private func staff(_ count: Int) -> [Contact.ID] {
        (0..<count).map { .named("person \($0)") }
    }

    private func spreekuur(_ count: Int) throws -> Spreekuur {
        try Spreekuur(
            id: .named("s"), service: .loopbaan, at: .online, on: Self.day,
            during: #require(Hours("09:00-16:00")), staffedBy: staff(count))
    }

    private func availability(
        _ contact: Contact.ID, absent: Hours? = nil, maximum: Int? = nil,
        avoiding: Contact.ID? = nil
    ) throws -> Availability {
        let training = Training(
            id: .named("t"), contact: contact, service: .loopbaan, kind: .basic,
            doneOn: Self.day - 10)
        let absence = absent.flatMap {
            Absence(
                id: .named("a"), contact: contact, from: Self.day, until: Self.day, hours: $0)
        }
        let conflict = avoiding.flatMap {
            InterestConflict(id: .named("c"), contact: contact, with: .person($0))
        }
        return Availability(
            Consulent(
                id: .named("c"), contact: contact, services: [.loopbaan], isOnline: true,
                weeklyMaximum: maximum),
            trainings: [try #require(training)], absences: [absence].compactMap { $0 },
            conflicts: [conflict].compactMap { $0 })
    }

    @Test func absenceTakesTheSameSlotsAsBeingElsewhere() {
        forAll(200) { seeded in
            let spreekuur = try spreekuur(seeded.int(in: 2...4))
            let terms = ServiceTerms.standard(.loopbaan)
            var known: [Contact.ID: Availability] = [:]
            var visits: [SlotPlan.Visit] = []
            for contact in spreekuur.staff where seeded.oneIn(2) {
                let from = 15 * seeded.int(in: 30...60)
                let start = try #require(TimeOfDay(minutes: from))
                let end = try #require(TimeOfDay(minutes: from + 15 * seeded.int(in: 1...10)))
                let hours = try #require(Hours(from: start, to: end))
                known[contact] = try availability(contact, absent: hours)
                visits.append(.init(.person(contact), try Interval(Self.day, hours)))
            }
            let absent = SlotPlan(
                spreekuur, under: terms, visits: [], staffing: Staffing(known))
            let elsewhere = SlotPlan(spreekuur, under: terms, visits: visits)
            return absent.free(from: Self.early) == elsewhere.free(from: Self.early)
        }
    }

    @Test func whoHasAFullWeekIsLeftOutUnlessThatIsWaived() throws {
        let spreekuur = try spreekuur(3)
        let busy = spreekuur.staff[0]
        let plan = SlotPlan(
            spreekuur, under: .standard(.loopbaan), visits: [],
            staffing: Staffing([busy: try availability(busy, maximum: 2)], booked: [busy: 2]))
        let free = plan.free(from: Self.early)
        #expect(!free.isEmpty)
        #expect(free.allSatisfy { $0.consulenten == Array(spreekuur.staff.dropFirst()) })
        let waived = plan.waiving([.weeklyMaximum]).free(from: Self.early)
        #expect(waived.allSatisfy { $0.consulenten == Array(spreekuur.staff.prefix(2)) })
    }

    @Test func theReasonNamesWhoIsBarredAndNotWhoIsBusy() throws {
        let spreekuur = try spreekuur(3)
        let (barred, busy) = (spreekuur.staff[0], spreekuur.staff[1])
        let nine = try #require(TimeOfDay("09:00"))
        let hours = try #require(Hours("09:00-10:00"))
        let staffing = Staffing([barred: try availability(barred, absent: hours)])
        let visit = SlotPlan.Visit(.person(busy), try Interval(Self.day, hours))
        let plan = SlotPlan(
            spreekuur, under: .standard(.loopbaan), visits: [visit], staffing: staffing)
        guard case .notAvailable(let found) = plan.refusals(at: nine, from: Self.early).last else {
            Issue.record("\(plan.refusals(at: nine, from: Self.early))")
            return
        }
        #expect(found.map(\.contact) == [barred])
        #expect(found.map(\.bars) == [[.absent(through: Self.day)]])
    }

    @Test func servingSomebodyLeavesOutWhoMayNotAndThemselves() throws {
        let spreekuur = try spreekuur(4)
        let client: Contact.ID = .named("client")
        let first = spreekuur.staff[0]
        let plan = SlotPlan(
            spreekuur, under: .standard(.loopbaan), visits: [],
            staffing: Staffing([first: try availability(first, avoiding: client)]))
        let theirs = plan.serving(Client(client)).free(from: Self.early)
        #expect(!theirs.isEmpty)
        #expect(theirs.allSatisfy { !$0.consulenten.contains(first) })
        #expect(plan.free(from: Self.early).allSatisfy { $0.consulenten.contains(first) })
        let own = plan.serving(Client(spreekuur.staff[1])).free(from: Self.early)
        #expect(own.allSatisfy { !$0.consulenten.contains(spreekuur.staff[1]) })
    }
}
