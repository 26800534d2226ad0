import KaderDomain
import KaderStore
import KaderTesting
import Testing

/// What is proposed can be planned, and the load is told as it is.
@Suite struct PairsTests {
    @Test func eachProposalCanBePlannedWhateverWasPlannedBefore() throws {
        let seed = Seed.fresh
        forAll(Volume.of(40), seed: seed) { seeded in
            let office = try Office()
            var life = OfficeLife(office, seeded)
            for _ in 0..<seeded.int(in: 0...40) { _ = try life.step(as: office.bert) }
            let hours = try #require(Hours("13:00-16:00"))
            let day = Office.monday + seeded.int(in: 0...4)
            let found = try office.anna.pairs(
                for: .loopbaan, at: .online, on: day, during: hours)
            for proposal in found {
                let planned = try Spreekuur(
                    id: .named("proposal"), service: .loopbaan, at: .online, on: day,
                    during: hours, staffedBy: proposal.consulenten)
                try office.anna.plan(planned)
                _ = try office.anna.undo()
            }
            return try office.anna.pairs(
                for: .loopbaan, at: .online, on: day, during: hours) == found
        }
    }

    @Test func aWeeklyDayForAQuarterGivesEverybodyAboutAsMuch() throws {
        let office = try Office()
        let hours = try #require(Hours("13:00-16:00"))
        let days = (0..<12).map { DatedHours(Office.monday + 7 * $0, hours) }
        let plan = try office.anna.pairPlan(for: .loopbaan, at: Office.place, on: days)
        let times = Dictionary(grouping: plan.flatMap { $0?.consulenten ?? [] }) { $0 }
            .mapValues(\.count)
        #expect(times.count == 5 && times.values.allSatisfy { (4...5).contains($0) })
    }

    @Test func theLoadCountsSpreekurenTheirTimeAndTheAppointmentsGiven() throws {
        let office = try Office()
        try office.anna.plan(try office.spreekuur())
        try office.anna.plan(
            try office.spreekuur("other", "13:00-14:30", for: .belasting, staff: [0], at: .online))
        _ = try office.anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        let loads = try office.anna.loads(from: Office.monday, through: Office.monday + 6)
        #expect(loads.map(\.name).first == "Anna de Ruiter")
        #expect(loads.map(\.shifts) == [2, 1, 1, 0, 0])
        #expect(loads.map(\.minutes) == [270, 180, 180, 0, 0])
        #expect(loads.map(\.appointments) == [1, 1, 0, 0, 0])
        let there = try office.anna.loads(
            at: Office.place, from: Office.monday, through: Office.monday + 6)
        #expect(there.map(\.minutes) == [180, 180, 180, 0, 0])
        let before = try office.anna.loads(from: Office.monday - 7, through: Office.monday)
        #expect(before.allSatisfy { $0.minutes == 0 })
    }
}
