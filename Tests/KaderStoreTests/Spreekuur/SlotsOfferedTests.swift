import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// What is offered beside what can be had, after whatever people did: terms with buffers, open
/// forms, absences, closures, full weeks; two houses and online.
@Suite struct SlotsOfferedTests {
    private static let places = [Office.place, Office.annexe, .online]

    /// Each slot that is offered is booked, and taken back; so are other times, every five minutes
    /// between them.
    @Test func whatIsOfferedBooksAndWhatIsNotDoesNot() {
        var offers: [Service: Int] = [:]
        forAll(Volume.of(100)) { seeded in
            var life = OfficeLife(try Office.planned(), seeded)
            try Self.campaign(life.office.anna)
            for _ in 0..<40 { _ = try life.agendaStep(as: life.office.anna) }
            let stranger = life.newContact()
            try life.office.anna.add(stranger)
            for service in Service.allCases {
                for place in Self.places {
                    let offered = try Self.offered(service, at: place, life.office)
                    offers[service, default: 0] += offered.count
                    let tried = offered.union((0..<25).map { _ in Self.time(&life.seeded) })
                    for time in tried.sorted() {
                        let request = BookingRequest(
                            service: service, place: place, day: time.day, time: time.time)
                        let isOffered = offered.contains(time)
                        guard try Self.books(life.office.anna, stranger.id, request) == isOffered,
                            try life.office.anna.refusals(of: request).isEmpty == isOffered
                        else { throw Unsound(what: ["\(request), offered: \(isOffered)"]) }
                    }
                }
            }
            return true
        }
        #expect(offers[.inloop] == 0)
        for service in [Service.loopbaan, .werkInkomen, .belasting] {
            #expect(offers[service, default: 0] > Volume.of(100), "\(service)")
        }
    }

    /// Nothing that people see is different of who has not been at the desk yet, where the same consulenten, room and terms could be
    /// kept on the way.
    @Test func movingThereAndBackChangesNothing() {
        var moved = 0
        forAll(Volume.of(200)) { seeded in
            var life = OfficeLife(try Office.planned(), seeded)
            for _ in 0..<50 { _ = try life.agendaStep(as: life.office.bert) }
            for _ in 0..<5 {
                guard let old = try Self.planned(&life) else { return true }
                let before = try Dump(life.office.store)
                let claims = try LedgerOracle(life.office.store).claims
                guard try Self.movesAway(old, &life) else { continue }
                guard try Self.movesBack(old, life.office) else { continue }
                guard try Dump(life.office.store) == before,
                    try LedgerOracle(life.office.store).claims == claims
                else {
                    throw Difference(steps: before.difference(to: try Dump(life.office.store)))
                }
                moved += 1
            }
            return true
        }
        #expect(moved > Volume.of(200))
    }

    /// Tax is given only in a campaign: all week, at every place, for a few people a day.
    private static func campaign(_ acting: ActingStore) throws {
        let campaign = try Campaign(year: 2026, first: Office.monday, last: Office.monday + 4)
        try acting.add(campaign)
        let hours = Weekday.allCases.compactMap { day in
            Hours("08:00-20:00").map { WeeklyHours(day, $0) }
        }
        for place in places {
            try acting.set(
                CampaignPlace(campaign: campaign.id, place: place, hours: hours, capacity: 3))
        }
    }

    private static func offered(
        _ service: Service, at place: Place, waiving rules: Set<Waiver.Rule> = [],
        _ office: Office
    ) throws -> Set<LocalTime> {
        let slots = try office.anna.slots(
            for: service, at: place, from: Office.monday, days: 5, waiving: rules)
        return Set(slots.map { LocalTime(day: $0.day, time: $0.hours.from) })
    }

    private static func time(_ seeded: inout Seeded) -> LocalTime {
        LocalTime(
            day: Office.monday + seeded.int(in: 0...4),
            time: TimeOfDay(minutes: 5 * seeded.int(in: 100...225)) ?? .startOfDay)
    }

    /// Whether it books; whatever happens is taken back.
    private static func books(
        _ acting: ActingStore, _ contact: Contact.ID, _ request: BookingRequest
    ) throws -> Bool {
        do {
            _ = try acting.book(.named("\(request)"), for: contact, request)
        } catch is SpreekuurError {
            return false
        }
        _ = try acting.undo()
        return true
    }

    private static func planned(_ life: inout OfficeLife) throws -> AppointmentEntry? {
        let all = try life.office.anna.appointments(from: Office.monday, through: Office.monday + 4)
        return life.pick(
            all.filter { $0.appointment.state == .planned && $0.appointment.times == .none })
    }

    /// Whether it was moved, and kept its people, room and terms. Where not, it is put back.
    private static func movesAway(
        _ old: AppointmentEntry, _ life: inout OfficeLife
    ) throws -> Bool {
        let slots = try life.office.anna.slots(
            for: old.appointment.service, at: old.place, from: Office.monday, days: 5)
        guard let slot = life.pick(slots) else { return false }
        do {
            let new = try life.office.anna.move(old.id, to: slot.day, slot.hours.from).appointment
            let was = old.appointment
            if new.consulenten == was.consulenten, new.room == was.room,
                new.buffers == was.buffers, new.hours.minutes == was.hours.minutes,
                new.hours != was.hours || new.day != was.day
            {
                return true
            }
            if new != was { _ = try life.office.anna.undo() }
        } catch is SpreekuurError {}
        return false
    }

    /// Whether it was moved back; false only where its old slot is not offered any more, or who
    /// advised would not be asked for it now, as who is absent since.
    private static func movesBack(_ old: AppointmentEntry, _ office: Office) throws -> Bool {
        let was = old.appointment
        guard try was.consulenten.allSatisfy({ try isFree($0, for: was, office) }) else {
            return false
        }
        let time = LocalTime(day: was.day, time: was.hours.from)
        let isOffered = try offered(
            was.service, at: old.place, waiving: was.waiver?.rules ?? [], office
        ).contains(time)
        do {
            _ = try office.anna.move(old.id, to: time.day, time.time)
            return true
        } catch is SpreekuurError where !isOffered {
            return false
        }
    }

    private static func isFree(
        _ consulent: Contact.ID, for visit: Appointment, _ office: Office
    ) throws -> Bool {
        let known = try office.anna.availability(of: consulent)
        let bars = known?.bars(for: visit.service, on: visit.day, during: visit.hours) ?? []
        let hats = known?.conflicts.filter { $0.concerns(visit.contact, [], on: visit.day) } ?? []
        return bars.isEmpty && hats.isEmpty
    }
}
