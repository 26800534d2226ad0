import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Who is offered what, against a count of one's own.
@Suite struct FairnessTests {
    /// Offers go on until nothing suits; before each, who should get what is found by trying all
    /// slots with all who wait.
    @Test func everyOfferGoesToWhoWaitsLongestForTheFirstSlotThatSuitsAnybody() {
        forAll(Volume.of(40)) { seeded in
            let office = try Office()
            try Self.plan(office)
            var waits = try Self.people(office, &seeded)
            for wait in waits.shuffled(using: &seeded) { try office.anna.wait(wait) }
            while true {
                let free = try office.anna.slots(for: .loopbaan, from: Office.monday, days: 57)
                let expected = Self.expected(free, waits)
                guard let line = try? office.anna.offer() else { return expected == nil }
                guard let expected, line.id == expected.wait.id,
                    line.appointment?.appointment.day == expected.slot.day,
                    line.appointment?.appointment.hours == expected.slot.hours,
                    try LedgerOracle(office.store).faults.isEmpty
                else { return false }
                waits.removeAll { $0.id == line.id }
                guard seeded.oneIn(3) else { continue }
                _ = try office.anna.accept(line.id)
            }
        }
    }

    /// However people answer, nobody is offered one slot twice, and nothing that does not suit.
    @Test func nobodyIsOfferedASlotTwiceOrOneThatDoesNotSuit() {
        forAll(Volume.of(30)) { seeded in
            let office = try Office()
            try Self.plan(office)
            let waits = try Self.people(office, &seeded)
            for wait in waits { try office.anna.wait(wait) }
            var seen: Set<String> = []
            var lines: [WaitingLine] = []
            for _ in 0..<60 {
                guard let line = lines.popLast() ?? (try? office.anna.offer()) else { break }
                guard let visit = line.appointment?.appointment,
                    let wait = waits.first(where: { $0.id == line.id }),
                    seen.insert("\(line.id) \(visit.day) \(visit.hours)").inserted,
                    Self.suits(wait, visit.day, visit.hours.from, line.appointment?.place)
                else { return false }
                if !seeded.oneIn(4) {
                    lines += [try office.anna.decline(line.id)].compactMap(\.self)
                }
            }
            return try LedgerOracle(office.store).faults.isEmpty
        }
    }

    private static func plan(_ office: Office) throws {
        try office.anna.plan(try office.spreekuur("a", "09:00-11:00"))
        try office.anna.plan(try office.spreekuur("b", "13:00-15:00"))
        try office.anna.plan(
            try office.spreekuur("c", "18:00-20:00", on: Office.monday + 2, at: .online))
        try office.anna.plan(try office.spreekuur("d", "09:00-11:00", on: Office.monday + 30))
    }

    private static func people(_ office: Office, _ seeded: inout Seeded) throws -> [WaitingEntry] {
        var life = OfficeLife(office, seeded)
        defer { seeded = life.seeded }
        return try (0..<life.seeded.int(in: 1...7)).map { number in
            let person = life.newContact()
            try office.acting("setup").add(person)
            return try WaitingEntry(
                id: .named("\(number)"), contact: person.id, service: .loopbaan,
                places: life.seeded.pick([[], [Office.place], [.online], [Office.place, .online]]),
                part: life.seeded.pick([nil, nil, .morning, .afternoon, .evening]),
                lastDay: life.seeded.pick([nil, nil, Office.monday + 1, Office.monday + 2]),
                since: Instant(seconds: life.seeded.int(in: 0...3)))
        }
    }

    private struct Expected {
        let wait: WaitingEntry
        let slot: Slot
    }

    private static func expected(_ free: [Slot], _ waits: [WaitingEntry]) -> Expected? {
        var best: Expected?
        for slot in free {
            for wait in waits where suits(wait, slot.day, slot.hours.from, slot.place) {
                guard let old = best else { best = Expected(wait: wait, slot: slot); continue }
                let (moment, held) = (
                    (slot.day, slot.hours.from), (old.slot.day, old.slot.hours.from)
                )
                if moment < held
                    || moment == held
                        && (wait.since, wait.id) < (old.wait.since, old.wait.id)
                {
                    best = Expected(wait: wait, slot: slot)
                }
            }
        }
        return best
    }

    private static func suits(
        _ wait: WaitingEntry, _ day: Day, _ time: TimeOfDay, _ place: Place?
    ) -> Bool {
        if let last = wait.lastDay, last < day { return false }
        if let place, !wait.places.isEmpty, !wait.places.contains(place) { return false }
        switch wait.part {
        case .morning: return time.description < "12:00"
        case .afternoon: return time.description >= "12:00" && time.description < "17:00"
        case .evening: return time.description >= "17:00"
        case nil: return true
        }
    }
}
