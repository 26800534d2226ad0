internal import Foundation
internal import KaderDemo
internal import KaderDomain
internal import KaderReference
internal import KaderStore

/// Pairs for a quarter of one house among 280 consulenten, free slots of four weeks over all
/// houses, and what a booking among all of it takes.
struct PlanningBench {
    private let settings: Settings
    private let report: Report
    private let database: String
    private let rounds = 40

    init(_ settings: Settings, _ report: Report, database: String) {
        self.settings = settings
        self.report = report
        self.database = database
    }

    func run() throws {
        report.heading("Planning of the whole country")
        guard let actor = Actor("bench"), let now = LocalTime(DemoFiles.now) else {
            throw BenchError.brokenTable
        }
        let acting = try Store.open(at: database).as(actor, at: .fixed(now))
        let houses = try Reference.embedded().houses.map(\.key)
        let sessions = Self.sessions(from: now.day)
        add(
            "pairs for a quarter of one house, p99", mark: "< 200 ms",
            try times { round in
                let house = Place.house(houses[round % houses.count])
                _ = try acting.pairPlan(for: .loopbaan, at: house, on: sessions)
            })
        add(
            "free slots, 4 weeks, all houses, p99", mark: "< 50 ms",
            try times { _ in
                _ = try acting.slots(for: .loopbaan, from: now.day, days: 28, limit: 100_000)
            })
        add(
            "a week of one house, p99", mark: "< 5 ms",
            try times { round in
                let house = Place.house(houses[round % houses.count])
                _ = try acting.agenda(at: house, from: now.day, through: now.day + 6)
            })
        let bookings = try bookings(acting, from: now.day)
        report.add(
            "a booking, processor, median", bookings.percentile(0.5), unit: "ms", mark: "< 2 ms")
        report.add("a booking, processor, p99", bookings.percentile(0.99), unit: "ms")
    }

    /// Appointments over the whole country, each taken back at once so that the file stays what it
    /// is. Who is elsewhere then, or may not come, is passed over.
    private func bookings(_ acting: ActingStore, from day: Day) throws -> Times {
        var (dice, times) = (Dice(1), Times())
        let now = Int64(Date().timeIntervalSince1970 * 1000)
        let slots = try acting.slots(for: .loopbaan, from: day, days: 28, limit: 100_000)
        let people = try acting.contacts(limit: 500).map(\.id)
        guard !slots.isEmpty, !people.isEmpty else { throw BenchError.brokenTable }
        for _ in 0..<(5 * rounds) {
            let slot = slots[dice.below(slots.count)]
            let (person, id) = (
                people[dice.below(people.count)], Appointment.ID.minted(at: now, random: &dice)
            )
            let request = BookingRequest(
                service: slot.service, place: slot.place, day: slot.day, time: slot.hours.from)
            do {
                let spent = try Times.processorMilliseconds {
                    _ = try acting.book(id, for: person, request)
                }
                times.add(spent)
                _ = try acting.undo()
            } catch is SpreekuurError {
                continue
            }
        }
        return times
    }

    private func add(_ what: String, mark: String, _ times: Times) {
        report.add(what, times.percentile(0.99), unit: "ms", mark: mark)
    }

    /// Every morning and afternoon of a quarter: 182 sessions, more than any house has.
    private static func sessions(from first: Day) -> [DatedHours] {
        let halves = [Hours("09:00-12:00"), Hours("13:00-16:00")].compactMap { $0 }
        return (0..<91).flatMap { day in halves.map { DatedHours(first + day, $0) } }
    }

    private func times(_ body: (Int) throws -> Void) throws -> Times {
        try body(0)
        var times = Times()
        for round in 0..<rounds { times.add(try Times.milliseconds { try body(round) }) }
        return times
    }
}
