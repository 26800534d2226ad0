import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct SignalScanStoreTests {
    @Test func theScanRaisesExactlyWhatThePureScanSays() throws {
        let world = try SignalOffice()
        let pure = try world.pureScan()
        #expect(try world.anna.signalScan(in: world.week) == pure)
        #expect(pure.rises.contains { $0.cell == SignalOffice.cell })
        let ids = try world.anna.raiseSignals(in: world.week)
        #expect(ids.count == pure.rises.count)
        let signals = try world.anna.signals().map(\.signal)
        #expect(Set(signals.map(\.cell)) == Set(pure.rises.map(\.cell)))
        for rise in pure.rises {
            let signal = try #require(signals.first { $0.cell == rise.cell })
            #expect(signal.evidence == Signal.Evidence(rise))
            #expect(signal.state == .new && signal.raised == world.week)
        }
    }

    @Test func nothingIsRaisedOnFewerThanThreeMembers() throws {
        let world = try SignalOffice(risen: 2)
        try world.anna.raiseSignals(in: world.week)
        #expect(try world.anna.signals().allSatisfy { $0.signal.cell != SignalOffice.cell })
        // A visit again of one of the two is not a third member.
        try world.visit(300, weeksAgo: 1, about: SignalOffice.employer)
        try world.anna.raiseSignals(in: world.week)
        #expect(try world.anna.signals().allSatisfy { $0.signal.cell != SignalOffice.cell })
    }

    @Test func whatWasRaisedRestsAndIsReopenedWhenItDoubles() throws {
        let world = try SignalOffice()
        let id = try world.raised()
        #expect(try world.anna.raiseSignals(in: world.week).isEmpty)
        try world.anna.report(id)
        try world.anna.dismiss(id)
        #expect(try world.anna.raiseSignals(in: world.week).isEmpty)
        for number in 0..<8 {
            try world.visit(400 + number, weeksAgo: number % 2, about: SignalOffice.employer)
        }
        #expect(try world.anna.raiseSignals(in: world.week).contains(id))
        let signal = try world.anna.signal(id).signal
        #expect(signal.state == .new && signal.report == nil)
        #expect(signal.evidence.map { $0.members >= 12 } == true)
    }

    @Test func anOlderWeekDoesNotTouchANewerSignal() throws {
        let world = try SignalOffice()
        try world.raised()
        let before = try Dump(world.office.store)
        try world.anna.raiseSignals(in: ISOWeek(number: world.week.number - 1))
        let after = try Dump(world.office.store)
        #expect(after.things.filter { before.things[$0.key] != nil } == before.things)
    }

    @Test func visitsAboutAPartAreCountedWithTheWhole() throws {
        let world = try SignalOffice(risen: 2)
        try world.anna.add(Employer(id: .named("part"), name: "MF Voorbeeld"))
        try world.anna.add(Employer(id: .named("part of it"), name: "Voorbeeld Metaal"))
        for number in 0..<4 {
            let part: Employer.ID = .named(number < 2 ? "part" : "part of it")
            try world.visit(500 + number, weeksAgo: number % 2, about: part)
        }
        try world.anna.raiseSignals(in: world.week)
        #expect(try world.anna.signals().allSatisfy { $0.signal.cell != SignalOffice.cell })
        try world.anna.merge(.named("part of it"), into: .named("part"))
        try world.anna.merge(.named("part"), into: SignalOffice.employer)
        let id = try world.raised()
        let evidence = try #require(try world.anna.signal(id).signal.evidence)
        #expect(evidence.members == 6)
        let part = SignalCell.employer("\(Employer.ID.named("part of it"))")
        #expect(try world.anna.counted(part) == SignalOffice.cell)
    }

    @Test func aSignalGoesWithItsEmployerWhenThatBecomesPartOfAnother() throws {
        let world = try SignalOffice()
        let id = try world.raised()
        try world.anna.merge(SignalOffice.employer, into: .named("calm"))
        let calm = SignalCell.employer("\(Employer.ID.named("calm"))")
        #expect(try world.anna.signal(id).signal.cell == calm)
        try world.anna.unmerge(SignalOffice.employer)
        #expect(try world.anna.signal(id).signal.cell == SignalOffice.cell)
    }

    @Test func oneStepTakesAWholeScanBack() throws {
        let world = try SignalOffice()
        let before = try Dump(world.office.store)
        try world.raised()
        _ = try world.anna.undo()
        #expect(try Dump(world.office.store) == before)
        try world.raised()
        #expect(try !world.anna.signals().isEmpty)
    }

    @Test func anOfficeWithSignalsIsSound() throws {
        let world = try SignalOffice()
        try world.anna.report(try world.raised())
        #expect(try world.anna.check().isEmpty)
    }
}
