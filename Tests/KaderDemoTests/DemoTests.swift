import Foundation
import KaderDemo
import KaderDomain
import KaderReference
import KaderStore
import Testing

/// What is true of the small demos, whatever the seed.
@Suite struct DemoTests {
    static let today = Day("2026-11-24") ?? .first

    @Test(arguments: [DemoScale.desk, .region])
    func nothingIsBroken(_ scale: DemoScale) throws {
        let store = try Demos.store(scale, seed: 1, today: Self.today)
        #expect(try Demos.reading(store).check() == [])
    }

    @Test func theHouseOfTheDeskIsStaffedAndBooked() throws {
        let acting = Demos.reading(try Demos.store(.desk, seed: 1, today: Self.today))
        let agenda = try acting.agenda(
            at: .house(Demo.house), from: Self.today.monday, through: Self.today.monday + 6)
        print(agenda.count)
        #expect(agenda.count >= 11)
    }
}
