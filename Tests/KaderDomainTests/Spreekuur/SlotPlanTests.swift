import KaderDomain
import KaderTesting
import Testing

@Suite struct SlotPlanTests {
    @Test func freeSlotsAreThoseOfANaiveCheckMinuteByMinute() {
        forAll(Volume.of(3_000)) { seeded in
            guard let session = Session(&seeded) else { return true }
            let plan = SlotPlan(session.spreekuur, visits: session.visits)
            let naive = NaiveSlots(
                spreekuur: session.spreekuur, visits: session.visits, now: session.now)
            return plan.free(from: session.now).map(\.hours.from.minutes) == naive.starts
        }
    }

    @Test func aSlotIsFreeExactlyWhereNothingSpeaksAgainstIt() {
        forAll(Volume.of(1_000)) { seeded in
            guard let session = Session(&seeded) else { return true }
            let plan = SlotPlan(session.spreekuur, visits: session.visits)
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
            for slot in SlotPlan(spreekuur, visits: session.visits).free(from: session.now) {
                let interval = try Interval(slot.day, slot.hours)
                let isFree = { (resource: Resource) in
                    !session.visits.contains {
                        $0.resource == resource && $0.interval.from < interval.until
                            && interval.from < $0.interval.until
                    }
                }
                let staff = spreekuur.staff.filter { isFree(.person($0)) }
                guard slot.consulenten == Array(staff.prefix(spreekuur.service.rule.consulenten)),
                    slot.room == spreekuur.rooms.first(where: { isFree(.room($0)) })
                else { return false }
            }
            return true
        }
    }

    @Test func anAppointmentsOwnClaimsDoNotStandInItsWay() {
        forAll(Volume.of(500)) { seeded in
            guard let session = Session(&seeded) else { return true }
            let plan = SlotPlan(session.spreekuur, visits: session.visits)
            guard let slot = plan.free(from: session.now).first else { return true }
            let interval = try Interval(slot.day, slot.hours)
            let own = try Appointment(
                id: .named("a"), spreekuur: slot.spreekuur, contact: .named("client"),
                service: slot.service, on: slot.day, during: slot.hours, with: slot.consulenten,
                in: slot.room)
            let claims =
                slot.consulenten.map { SlotPlan.Visit(.person($0), interval) }
                + [slot.room].compactMap { $0 }.map { SlotPlan.Visit(.room($0), interval) }
            let booked = SlotPlan(session.spreekuur, visits: session.visits + claims)
            return booked.without(own).free(from: session.now) == plan.free(from: session.now)
        }
    }
}

/// A random spreekuur on an ordinary day or on one of a clock change, with visits across it.
private struct Session {
    let spreekuur: Spreekuur
    let visits: [SlotPlan.Visit]
    let now: LocalTime

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
        now = LocalTime(day: seeded.oneIn(3) ? day : day - 1, time: noon)
        let resources = people.map(Resource.person) + rooms.map(Resource.room)
        visits = (0..<seeded.int(in: 0...5)).compactMap { _ in
            let start = spreekuur.interval.from + 60 * seeded.int(in: -120...400)
            return Interval(from: start, until: start + 60 * seeded.int(in: 1...90))
                .map { SlotPlan.Visit(seeded.pick(resources), $0) }
        }
    }
}
