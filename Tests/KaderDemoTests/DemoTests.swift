import Foundation
import KaderDemo
import KaderDomain
import KaderReference
import KaderStore
import Testing

/// What is true of a demo as a database.
@Suite struct DemoTests {
    @Test(arguments: [DemoScale.desk, .region], [1, 20_261_121] as [UInt64])
    func nothingIsBroken(_ scale: DemoScale, _ seed: UInt64) throws {
        let acting = try Demos.acting(Demos.store(scale, seed: seed))
        #expect(try acting.check() == [])
    }

    /// The days of a clock change, the turn of a year, a leap day.
    @Test(arguments: ["2026-03-29", "2026-10-25", "2027-01-01", "2028-02-29"])
    func nothingIsBrokenOnAwkwardDays(_ day: String) throws {
        let today = try #require(Day(day))
        #expect(try Demos.acting(Demos.store(today: today), today: today).check() == [])
    }

    @Test func theSameSeedAndDayGiveTheSameThings() throws {
        let (first, second) = (try Demos.desk(seed: 7), try Demos.desk(seed: 7))
        #expect(first == second)
        #expect(!first.contacts.isEmpty && !first.appointments.isEmpty)
    }

    @Test func anotherSeedOrDayGivesOthers() throws {
        let desk = try Demos.desk(seed: 7)
        #expect(Set(desk.contacts).isDisjoint(with: try Demos.desk(seed: 8).contacts))
        let tomorrow = try Demos.desk(seed: 7, today: Demos.today + 1)
        #expect(desk.agenda != tomorrow.agenda)
    }

    @Test func housesAreClosedInWeekendsAndOnHolidays() throws {
        let today = try #require(Day("2026-12-21"))
        let holidays = try Reference.embedded().holidays
        let days = Set(try Demos.desk(today: today).agenda.map(\.spreekuur.day))
        #expect(days.count > 20)
        for day in days {
            #expect(!day.weekday.isWeekend)
            #expect(holidays.on(day).allSatisfy { !$0.isDayOff }, "\(day)")
        }
    }

    @Test func theRegionHasAYearBehindIt() throws {
        let acting = try Demos.acting(Demos.store(.region))
        let (first, last) = (Demos.today - 364, Demos.today - 350)
        #expect(try acting.appointments(from: first, through: last).count > 20)
        #expect(try acting.plans().map(\.plan.year).min() == Demos.today.year - 1)
        #expect(try acting.contacts(limit: 5000).count == 1987)
    }

    @Test func whatTheDemoDidIsNobodyElsesToUndo() throws {
        let acting = try Demos.acting(Demos.store())
        #expect(throws: StoreError.nothingToUndo) { try acting.undo() }
    }
}
