import KaderDomain
import KaderTesting
import Testing

@Suite struct SlotPlanTests {
    @Test func freeSlotsAreThoseOfANaiveCheckMinuteByMinute() {
        forAll(Volume.of(3_000)) { seeded in
            guard let session = Session(&seeded) else { return true }
            let plan = session.plan
            let naive = NaiveSlots(
                spreekuur: session.spreekuur, terms: session.terms, visits: session.visits,
                door: session.door, now: session.now)
            return plan.free(from: session.now).map(\.hours.from.minutes) == naive.starts
        }
    }

    @Test func aSlotIsFreeExactlyWhereNothingSpeaksAgainstIt() {
        forAll(Volume.of(1_000)) { seeded in
            guard let session = Session(&seeded) else { return true }
            let plan = session.plan
            let free = Set(plan.free(from: session.now).map(\.hours.from))
            for minute in stride(from: 0, through: 1440, by: 15) {
                guard let time = TimeOfDay(minutes: minute) else { return false }
                let reasons = plan.refusals(at: time, from: session.now)
                guard free.contains(time) == reasons.isEmpty else { return false }
                switch plan.slot(at: time, from: session.now) {
                case .success(let slot):
                    guard reasons.isEmpty, slot.hours.from == time else { return false }
                case .failure(let refusal):
                    guard refusal.reason == reasons.first else { return false }
                }
            }
            return true
        }
    }

    @Test func aSlotHoldsPeopleAndARoomThatAreFreeInTheOrderOfTheSpreekuur() {
        forAll(Volume.of(1_000)) { seeded in
            guard let session = Session(&seeded) else { return true }
            let spreekuur = session.spreekuur
            for slot in session.plan.free(from: session.now) {
                let held = try #require(slot.buffers.around(slot.hours))
                let interval = try Interval(slot.day, held)
                let isFree = { (resource: Resource) in
                    !session.visits.contains {
                        $0.resource == resource && $0.interval.from < interval.until
                            && interval.from < $0.interval.until
                    }
                }
                let staff = spreekuur.staff.filter { isFree(.person($0)) }
                guard slot.consulenten == Array(staff.prefix(session.terms.consulenten)),
                    slot.room == spreekuur.rooms.first(where: { isFree(.room($0)) })
                else { return false }
            }
            return true
        }
    }

    @Test func anAppointmentsOwnClaimsDoNotStandInItsWay() {
        forAll(Volume.of(500)) { seeded in
            guard let session = Session(&seeded) else { return true }
            let plan = session.plan
            guard let slot = plan.free(from: session.now).first else { return true }
            let own = try Appointment(
                id: .named("a"), spreekuur: slot.spreekuur, contact: .named("client"),
                service: slot.service, on: slot.day, during: slot.hours, with: slot.consulenten,
                in: slot.room, buffers: slot.buffers)
            let claims = slot.resources.map { SlotPlan.Visit($0, own.hold) }
            let booked = session.plan(beside: claims)
            return booked.without(own).free(from: session.now) == plan.free(from: session.now)
        }
    }
}

/// A random spreekuur on an ordinary day or on one of a clock change, with visits across it.
private struct Session {
    let spreekuur: Spreekuur
    let terms: ServiceTerms
    let visits: [SlotPlan.Visit]
    let door: HouseDay
    let now: LocalTime

    var plan: SlotPlan { plan(beside: []) }

    func plan(beside claims: [SlotPlan.Visit]) -> SlotPlan {
        var plan = SlotPlan(spreekuur, under: terms, visits: visits + claims)
        plan.door = door
        return plan
    }

    /// - Returns: nil where no spreekuur can be planned so.
    init?(_ seeded: inout Seeded) {
        let days = ["2027-03-28", "2027-10-31", "2027-03-17", "2027-03-27"].compactMap { Day($0) }
        let day = seeded.pick(days)
        let from = 15 * seeded.int(in: 0...92)
        let to = min(1440, from + 15 * seeded.int(in: 3...24))
        let people = (0..<seeded.int(in: 1...4)).map { Contact.ID.named("person \($0)") }
        let rooms = (0..<seeded.int(in: 0...2)).map { Room.ID.named("room \($0)") }
        guard let first = TimeOfDay(minutes: from), let last = TimeOfDay(minutes: to),
            let hours = Hours(from: first, to: last),
            let spreekuur = try? Spreekuur(
                id: .named("s"), service: seeded.pick(Service.allCases),
                at: rooms.isEmpty ? .online : .house("groningen"), on: day, during: hours,
                staffedBy: people, in: rooms, cancellation: seeded.oneIn(20) ? "ziek" : nil),
            let noon = TimeOfDay(minutes: 5 * seeded.int(in: 0...287))
        else { return nil }
        self.spreekuur = spreekuur
        terms = Self.terms(of: spreekuur.service, &seeded)
        door = Self.door(around: hours, &seeded)
        now = LocalTime(day: seeded.oneIn(3) ? day : day - 1, time: noon)
        let resources = people.map(Resource.person) + rooms.map(Resource.room)
        visits = (0..<seeded.int(in: 0...5)).compactMap { _ in
            let start = spreekuur.interval.from + 60 * seeded.int(in: -120...400)
            return Interval(from: start, until: start + 60 * seeded.int(in: 1...90))
                .map { SlotPlan.Visit(seeded.pick(resources), $0) }
        }
    }

    /// Mostly open; else closed all day, or open in one or two parts somewhere around these hours.
    private static func door(around hours: Hours, _ seeded: inout Seeded) -> HouseDay {
        guard seeded.oneIn(3) else { return .open }
        guard !seeded.oneIn(8) else {
            return HouseDay(closed: .closure(reason: "verhuizing"), hours: nil)
        }
        var parts: [Hours] = []
        for _ in 0..<seeded.int(in: 0...2) {
            let from = hours.from.minutes + 5 * seeded.int(in: -12...60)
            let to = from + 5 * seeded.int(in: 6...60)
            guard let from = TimeOfDay(minutes: from), let to = TimeOfDay(minutes: to),
                let part = Hours(from: from, to: to)
            else { continue }
            parts.append(part)
        }
        return HouseDay(closed: nil, hours: DayHours(parts))
    }

    /// The standard terms, or others with buffers, a lead time and a short horizon.
    private static func terms(of service: Service, _ seeded: inout Seeded) -> ServiceTerms {
        let standard = ServiceTerms.standard(service)
        guard seeded.oneIn(2),
            let buffers = Buffers(
                before: 5 * seeded.int(in: 0...3), after: 5 * seeded.int(in: 0...3)),
            let own = ServiceTerms(
                service: service, minutes: 15 * seeded.int(in: 1...5),
                consulenten: seeded.int(in: 1...3), buffers: buffers,
                leadHours: seeded.int(in: 0...30), horizonDays: seeded.int(in: 1...2),
                audience: standard.audience, card: standard.card)
        else { return standard }
        return own
    }
}

@Suite struct WaivedSlotTests {
    @Test func withoutBuffersAnAppointmentBeginsAtAnyQuarterThatIsFree() throws {
        let plan = try plan(buffers: (10, 10)).waiving([.buffer])
        let (odd, even) = (try #require(TimeOfDay("09:05")), try #require(TimeOfDay("09:15")))
        #expect(plan.refusals(at: odd, from: Self.morning) == [.betweenSlots])
        #expect(plan.refusals(at: even, from: Self.morning).isEmpty)
        let slot = try plan.slot(at: even, from: Self.morning).get()
        #expect(slot.buffers == .none)
    }

    @Test func withOneConsulentWaivedOneThatIsFreeIsEnough() throws {
        let plan = try plan(buffers: (0, 0), busy: [.named("b")])
        let nine = try #require(TimeOfDay("09:00"))
        #expect(
            plan.refusals(at: nine, from: Self.morning) == [.consulentenBusy(needed: 2, free: 1)])
        let slot = try plan.waiving([.secondConsulent]).slot(at: nine, from: Self.morning).get()
        #expect(slot.consulenten == [.named("a")])
    }

    @Test func whatOnlyAnOpenFormHoldsIsSaidToBeHeld() throws {
        let plan = try plan(buffers: (0, 0), busy: [.named("b")], isHold: true)
        let nine = try #require(TimeOfDay("09:00"))
        #expect(plan.refusals(at: nine, from: Self.morning) == [.held])
    }

    @Test func theNoOfAMembershipSaysWhatIsOpen() {
        let services = ServiceCatalogue()
        #expect(!services[.loopbaan].isOpen(to: .nonMember))
        #expect(services[.loopbaan].isOpen(to: .unknown))
        #expect(services.open(to: .nonMember) == [.inloop])
        #expect(services.open(to: .housemate) == [.belasting, .inloop])
    }

    @Test func aWaiverIsReadAsItIsWritten() throws {
        let waiver = try Waiver(
            [.buffer, .secondConsulent], because: "Bo is ziek: griep", isAgreed: true)
        #expect(waiver.description == "buffer+second-consulent, agreed: Bo is ziek: griep")
        #expect(Waiver(waiver.description) == waiver)
        #expect(throws: SpreekuurError.waiverWithoutAgreement) {
            try Waiver([.secondConsulent], because: "ziek", isAgreed: false)
        }
        #expect(throws: SpreekuurError.waiverWithoutReason) {
            try Waiver([.buffer], because: "  ", isAgreed: false)
        }
    }

    private static let morning = LocalTime(day: Day("2027-03-17") ?? .first, time: .startOfDay)

    private func plan(
        buffers: (Int, Int), busy: [Contact.ID] = [], isHold: Bool = false
    ) throws -> SlotPlan {
        let spreekuur = try Spreekuur(
            id: .named("s"), service: .loopbaan, at: .online, on: Self.morning.day,
            during: try #require(Hours("09:00-12:00")), staffedBy: [.named("a"), .named("b")])
        let standard = ServiceTerms.standard(.loopbaan)
        let terms = ServiceTerms(
            service: .loopbaan, minutes: 60, consulenten: 2,
            buffers: try #require(Buffers(before: buffers.0, after: buffers.1)),
            audience: standard.audience, card: standard.card)
        return SlotPlan(
            spreekuur, under: try #require(terms),
            visits: busy.map { SlotPlan.Visit(.person($0), spreekuur.interval, isHold: isHold) })
    }
}
