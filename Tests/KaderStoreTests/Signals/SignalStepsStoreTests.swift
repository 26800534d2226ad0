import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct SignalStepsStoreTests {
    private let world: SignalOffice
    private var anna: ActingStore { world.anna }

    init() throws { world = try SignalOffice(risen: 0) }

    private func raise(_ cell: SignalCell = SignalOffice.cell) throws -> Signal.ID {
        try anna.raise(.named("s"), about: cell, note: "Drie collega's zeggen het.")
        return .named("s")
    }

    private func state(_ id: Signal.ID) throws -> SignalState { try anna.signal(id).signal.state }

    @Test func aPersonRaisesWithoutCountsAndGetsTheAnswer() throws {
        let id = try raise()
        #expect(try anna.signal(id).reporter == "anna")
        #expect(try anna.signal(id).signal.evidence == nil)
        try anna.examine(id)
        try anna.report(id)
        #expect(throws: SignalError.noAnswer) { try anna.answer(id, with: "  ") }
        try anna.answer(id, with: "Wij praten met de directie.")
        try anna.takeUp(id)
        try anna.close(id, because: "Het loon is betaald.")
        #expect(try state(id) == .closed(reason: "Het loon is betaald."))
        #expect(try anna.signal(id).signal.answer?.text == "Wij praten met de directie.")
        #expect(try anna.signals().isEmpty)
        #expect(try anna.signals(all: true).map(\.id) == [id])
    }

    @Test func theAnswerGoesToTheKaderlidWhoSawIt() throws {
        let person = world.office.people[7]
        try anna.raise(
            .named("k"), about: SignalOffice.cell, note: "Gehoord in de kantine.", by: person.id)
        #expect(try anna.signal(.named("k")).reporter == person.name.description)
    }

    /// The answer stays for who raised it; what is seen later stands below what was known.
    @Test func whatIsSeenLaterIsAddedToASignalThatIsOpen() throws {
        let id = try raise()
        let person = world.office.people[7]
        try anna.add(sighting: " Nu ook in de nachtploeg. ", to: id, by: person.id)
        let signal = try anna.signal(id)
        #expect(signal.signal.note == "Drie collega's zeggen het.\nNu ook in de nachtploeg.")
        #expect(signal.reporter == "anna")
        #expect(throws: SignalError.nothingSeen) { try anna.add(sighting: " ", to: id) }
        #expect(try anna.undo().command == .addSighting)
        #expect(try anna.signal(id).signal.note == "Drie collega's zeggen het.")
        try anna.dismiss(id)
        #expect(throws: SignalError.self) { try anna.add(sighting: "Weer.", to: id) }
    }

    @Test func whatDoesNotFollowIsRefusedAndChangesNothing() throws {
        let id = try raise()
        let before = try Dump(world.office.store)
        #expect(throws: SignalError.notReported) { try anna.answer(id, with: "Ja.") }
        #expect(throws: SignalError.noReason) { try anna.close(id, because: " ") }
        #expect(throws: SignalError.alreadyThere(id)) {
            try anna.raise(.named("again"), about: SignalOffice.cell, note: "Nog een keer.")
        }
        #expect(throws: SignalError.nothingSeen) {
            try anna.raise(.named("x"), about: .problem("loon.achterstand"), note: "")
        }
        #expect(throws: SignalError.unknownProblem("loon.raar")) {
            try anna.raise(.named("x"), about: .problem("loon.raar"), note: "Iets.")
        }
        #expect(throws: (any Error).self) {
            try anna.raise(
                .named("x"), about: .employer("\(Employer.ID.named("none"))"), note: "Iets.")
        }
        #expect(try Dump(world.office.store) == before)
        try anna.dismiss(id)
        #expect(throws: SignalError.notNow(.falseAlarm())) { try anna.report(id) }
        #expect(throws: SignalError.notNow(.falseAlarm())) { try anna.takeUp(id) }
    }

    @Test func eachStepIsTakenBack() throws {
        let id = try raise()
        let steps: [(ActingStore) throws -> Void] = [
            { try $0.examine(id) }, { try $0.report(id) }, { try $0.answer(id, with: "Ja.") },
            { try $0.takeUp(id) }, { try $0.close(id, because: "klaar") },
        ]
        for step in steps {
            let before = try Dump(world.office.store)
            try step(anna)
            let after = try Dump(world.office.store)
            #expect(after != before)
            _ = try anna.undo()
            #expect(try Dump(world.office.store) == before)
            _ = try anna.redo()
            #expect(try Dump(world.office.store) == after)
        }
    }

    @Test func theEmployersOwnOfficialComesFirst() throws {
        let (own, other) = (world.office.people[6], world.office.people[7])
        #expect(try anna.signalRoute(of: SignalOffice.cell) == .policy)
        try anna.add(
            Accompaniment(
                id: .named("a"), network: world.office.network.id, official: other.id,
                period: .always))
        #expect(try anna.signalRoute(of: SignalOffice.cell) == .official(other.id))
        let old = try anna.employer(SignalOffice.employer)
        try anna.edit(
            Employer(id: old.id, name: old.name, sector: old.sector, official: own.id), from: old)
        #expect(try anna.signalRoute(of: SignalOffice.cell) == .official(own.id))
        let id = try raise()
        try anna.report(id)
        #expect(try anna.signal(id).official == own.name.description)
    }

    /// S46, S41: the sector's own official in the region where its visits were, and nowhere else.
    @Test func whoSpeaksForTheSectorThereComesBeforeTheNetworks() throws {
        let (ofSector, ofNetwork) = (world.office.people[6], world.office.people[7])
        try anna.add(
            Accompaniment(
                id: .named("a"), network: world.office.network.id, official: ofNetwork.id,
                period: .always))
        _ = try raise()
        for (name, region, sector) in [("elsewhere", "AM02", "METAAL"), ("other", "AM01", "ZW")] {
            try anna.add(table(name, in: region, of: sector, ofSector))
            #expect(try anna.signalRoute(of: SignalOffice.cell) == .official(ofNetwork.id))
        }
        try anna.add(table("there", in: "AM01", of: "METAAL", ofSector))
        #expect(try anna.signalRoute(of: SignalOffice.cell) == .official(ofSector.id))
    }

    private func table(
        _ name: String, in region: String, of sector: String, _ official: Contact
    ) throws -> ListedThing {
        try ListedThing(
            .sectorTable, id: .named(name),
            [
                "region": region, "sector": sector, "theme": "Loon", "takesPart": "1",
                "representative": official.id,
            ])
    }

    @Test func whatIsAboutNoSingleEmployerGoesToThePolicyDepartment() throws {
        try anna.add(
            Accompaniment(
                id: .named("a"), network: world.office.network.id,
                official: world.office.people[7].id, period: .always))
        let cells: [SignalCell] = [
            .problem("loon.achterstand"),
            .problemRegion(problem: "loon.achterstand", region: "AM01"),
            .problemSector(problem: "loon.achterstand", sector: "METAAL"),
        ]
        for cell in cells { #expect(try anna.signalRoute(of: cell) == .policy) }
    }

    @Test func anOfficialWhoWentDoesNotGetIt() throws {
        try anna.add(
            Accompaniment(
                id: .named("a"), network: world.office.network.id,
                official: world.office.people[7].id,
                period: try #require(Period(from: nil, until: Office.monday - 1))))
        #expect(try anna.signalRoute(of: SignalOffice.cell) == .policy)
    }

    @Test func afterTheDaysThatAreSetAnAnswerIsOverdue() throws {
        let id = try raise()
        try anna.report(id)
        #expect(try anna.signal(id).due == Office.monday + 14)
        #expect(try later(14).signalsOverdue().isEmpty)
        #expect(try later(15).signalsOverdue().map(\.id) == [id])
        #expect(try later(15).toDo().contains { $0.id == .signal(id) })
        try anna.set(try Setting(.signalAnswerDays, to: "3"))
        #expect(try later(4).signalsOverdue().map(\.id) == [id])
        try anna.answer(id, with: "Wij kijken ernaar.")
        #expect(try later(30).signalsOverdue().isEmpty)
        #expect(try !later(30).toDo().contains { $0.id == .signal(id) })
    }

    private func later(_ days: Int) throws -> ActingStore {
        let now = try #require(LocalTime("\(Office.monday + days)T08:00"))
        return world.office.store.as(try #require(Actor("anna")), at: .fixed(now))
    }
}
