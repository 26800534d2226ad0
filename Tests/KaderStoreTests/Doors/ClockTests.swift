import KaderDomain
import Testing

@testable import KaderStore

@Suite struct ClockTests {
    @Test func aFixedClockWritesToDemosOnly() throws {
        let office = try Office(Store.inMemory(Founding(replica: "r", isDemo: false)))
        let fixed = office.store.as(
            Actor("anna")!, at: .fixed(LocalTime(day: Office.monday, time: .startOfDay)))
        let before = try Dump(office.store)
        #expect(throws: StoreError.clockIsFixed) { try fixed.archive(office.people[0].id) }
        #expect(throws: StoreError.clockIsFixed) {
            try fixed.keep(draft: .named("d"), form: "x", body: "{}")
        }
        #expect(throws: StoreError.clockIsFixed) { try fixed.undo() }
        #expect(try Dump(office.store) == before)
        #expect(try fixed.contacts().count == 8)
    }

    @Test func aFixedClockDecidesWhatIsPastButNotTheStamps() throws {
        let office = try Office()
        try office.anna.plan(try office.spreekuur())
        let late = office.store.as(
            Actor("anna")!, at: .fixed(LocalTime(day: Office.monday + 1, time: TimeOfDay("10:30")!))
        )
        #expect(try late.slots(for: .loopbaan, from: Office.monday, days: 5).count == 1)
        #expect(try office.anna.slots(for: .loopbaan, from: Office.monday, days: 5).count == 3)
        let at = try #require(
            try office.anna.history(of: "spreekuur", "\(Spreekuur.ID.named("spreekuur"))").first?.at
        )
        #expect(at.seconds != Int(late.now.day.ordinal) * 86_400)
        let real = Clock.real.now
        #expect(abs(Amsterdam.local(at).day - real.day) <= 1)
    }
}
