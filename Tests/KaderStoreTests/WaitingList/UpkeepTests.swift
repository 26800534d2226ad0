import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// What lapses, worked off by whoever comes by.
@Suite struct UpkeepTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private let later = "2027-03-17T08:00"

    init() throws {
        office = try Office()
        try anna.plan(
            try office.spreekuur("spreekuur", "09:00-10:00", on: Office.monday + 7))
        try anna.wait(try office.waits(0))
        try anna.wait(try office.waits(1))
    }

    @Test func anOfferThatNobodyAnsweredPassesOnOnce() throws {
        let first = try anna.offer()
        #expect(try office.acting("bert", at: "2027-03-17T07:59").upkeep().isEmpty)
        let bert = office.acting("bert", at: later)
        let report = try bert.upkeep()
        #expect(report.lapsed == ["Frits Groen"])
        #expect(report.offered.map(\.name) == ["Gül Yılmaz"])
        #expect(try anna.waiting(first.id).entry.state == .lapsed)
        #expect(try bert.upkeep().isEmpty)
        #expect(try LedgerOracle(office.store).faults.isEmpty)
        #expect(try office.acting("anna", at: "2027-03-19T08:00").upkeep().lapsed == ["Gül Yılmaz"])
        #expect(try anna.spreekuur(.named("spreekuur")).freeSlots == 1)
    }

    @Test func aLapseIsNobodysStepToTakeBack() throws {
        try anna.offer()
        let bert = office.acting("bert", at: later)
        try bert.upkeep()
        #expect(throws: StoreError.nothingToUndo) { try bert.undo() }
        #expect(throws: StoreError.builtOn(by: "onderhoud", .lapseOffer)) { try anna.undo() }
        let history = try anna.history(
            of: "waitingEntry", WaitingEntry.ID.named("wait 0").description)
        #expect(history.contains { $0.actor == "onderhoud" && $0.command == .lapseOffer })
    }

    @Test func whoSaysYesLateStillHasTheSlotWhileNobodyElseDoes() throws {
        let line = try anna.offer()
        let bert = office.acting("bert", at: later)
        try bert.accept(line.id)
        #expect(try bert.upkeep().isEmpty)
        #expect(
            try anna.appointment(try #require(line.appointment).id).appointment.state == .planned)
    }

    @Test func whoseLastDayPassedLeavesTheList() throws {
        try anna.leaveWaitingList(.named("wait 0"))
        try anna.wait(try office.waits(0, id: "short", until: Office.monday))
        #expect(try anna.upkeep().isEmpty)
        #expect(try office.acting("bert", at: later).upkeep().expired == ["Frits Groen"])
        #expect(try anna.waiting(.named("short")).entry.state == .lapsed)
    }

    @Test func whoseOfferWasCancelledByHandWaitsAgain() throws {
        let line = try anna.offer()
        try office.bert.cancel(try #require(line.appointment).id, because: "huis dicht")
        try anna.upkeep()
        #expect(try anna.waiting(line.id).entry.state == .waiting)
    }

    @Test func whenItWasDoneLastIsKnown() throws {
        #expect(try anna.lastUpkeep() == nil)
        try anna.upkeep()
        #expect(try anna.lastUpkeep() == Amsterdam.importing(anna.now))
        let soon = office.acting("anna", at: "2027-03-15T08:30")
        try soon.upkeep(isAsked: false)
        #expect(try anna.lastUpkeep() == Amsterdam.importing(anna.now))
        try soon.upkeep()
        #expect(try anna.lastUpkeep() == Amsterdam.importing(soon.now))
    }

    @Test func manyProgramsAtOnceOfferOneSlotOnce() throws {
        for _ in 0..<Volume.of(5) {
            let folder = try TemporaryFolder()
            let path = folder.file("k.sqlite")
            let office = try Office(
                Store.create(at: path, Founding(replica: "r", isDemo: true)))
            try office.anna.plan(
                try office.spreekuur("spreekuur", "09:00-10:00", on: Office.monday + 7))
            for number in 0..<3 { try office.anna.wait(try office.waits(number)) }
            try office.store.queue.close()
            let programs = (0..<3).map { number in
                Background {
                    let own = try Office(Store.open(at: path), isFilled: true)
                    _ = try? own.acting("program \(number)").offer(
                        .named("wait \(number)"), isOutOfTurn: true)
                }
            }
            for program in programs { try program.wait() }
            let seen = try Office(Store.open(at: path), isFilled: true)
            let states = try seen.anna.waitingList().map(\.entry.state.name)
            #expect(states.count { $0 == .offered } == 1)
            #expect(try LedgerOracle(seen.store).faults.isEmpty)
        }
    }

    @Test func manyProgramsAtOnceWorkOffALapseOnce() throws {
        for _ in 0..<Volume.of(10) {
            let folder = try TemporaryFolder()
            let path = folder.file("k.sqlite")
            let office = try Office(
                Store.create(at: path, Founding(replica: "r", isDemo: true)))
            try office.anna.plan(
                try office.spreekuur("spreekuur", "09:00-10:00", on: Office.monday + 7))
            for number in 0..<3 { try office.anna.wait(try office.waits(number)) }
            try office.anna.offer()
            try office.store.queue.close()
            let later = later
            let programs = (0..<4).map { number in
                Background {
                    let own = try Office(Store.open(at: path), isFilled: true)
                    try own.acting("program \(number)", at: later).upkeep()
                }
            }
            for program in programs { try program.wait() }
            let seen = try Office(Store.open(at: path), isFilled: true)
            let states = try seen.anna.waitingList(all: true).map(\.entry.state.name)
            #expect(states == [.lapsed, .offered, .waiting])
            #expect(try LedgerOracle(seen.store).faults.isEmpty)
            let lapses = try seen.store.table("command").count { $0.contains("lapseOffer") }
            #expect(lapses == 1)
        }
    }
}
