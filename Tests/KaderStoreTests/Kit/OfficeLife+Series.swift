import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

extension OfficeLife {
    mutating func planSeries(_ acting: ActingStore) throws {
        let (first, from) = (day(), seeded.int(in: 8...15))
        let hours = "\(Self.padded(from)):00-\(Self.padded(from + seeded.int(in: 1...4))):00"
        let isOnline = seeded.oneIn(5)
        try acting.plan(
            try Series(
                id: id(), service: seeded.pick(Service.allCases),
                at: isOnline ? .online : Office.place, during: #require(Hours(hours)),
                staffedBy: some(office.staff, upTo: 3),
                in: isOnline ? [] : some(office.rooms.map(\.id), upTo: 2),
                seeded.pick(Recurrence.including(first)), from: first,
                until: .count(seeded.int(in: 1...5))))
    }

    mutating func endSeries(_ acting: ActingStore) throws {
        guard let entry = try pick(acting.series(from: Office.monday)) else { return }
        try acting.end(entry.id, from: entry.series.first + seeded.int(in: 0...20))
    }

    mutating func changeSeries(_ acting: ActingStore) throws {
        guard let entry = try pick(acting.series(from: Office.monday)) else { return }
        let change = SeriesChange(
            hours: seeded.oneIn(2) ? Hours("09:00-13:00") : nil,
            staff: seeded.oneIn(2) ? some(office.staff, upTo: 3) : nil)
        try acting.change(
            entry.id, from: entry.series.first + seeded.int(in: 0...20), to: change, as: id())
    }

    mutating func copyWeek(_ acting: ActingStore) throws {
        try acting.copyWeek(
            of: Office.monday, to: Office.monday + 7 * seeded.int(in: 1...2),
            at: seeded.oneIn(2) ? nil : Office.place)
    }

    mutating func setHours(_ acting: ActingStore) throws {
        var opening = OpeningHours(house: "groningen")
        for weekday in Weekday.allCases {
            opening[weekday] = seeded.pick([.closed, try #require(DayHours("08:00-18:00"))])
        }
        try acting.set(opening)
    }

    mutating func chooseHoliday(_ acting: ActingStore) throws {
        try acting.choose(seeded.pick([true, false, nil]), on: "labour-day", in: "groningen")
    }

    mutating func addClosure(_ acting: ActingStore) throws {
        let first = day()
        let closure = Closure(
            id: id(), house: seeded.oneIn(3) ? nil : "groningen", first: first,
            last: first + seeded.int(in: 0...2), reason: "verhuizing")
        try acting.add(try #require(closure))
    }

    mutating func changeClosure(_ acting: ActingStore) throws {
        guard let old = try pick(acting.closures(from: Office.monday)) else { return }
        guard seeded.oneIn(2) else { return try acting.removeClosure(old.id) }
        let edited = Closure(
            id: old.id, house: old.house, first: old.first, last: old.last + 1,
            reason: old.reason)
        try acting.edit(try #require(edited), from: old)
    }
}
