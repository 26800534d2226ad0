import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// The board as it is read, and what is raised when nobody asked.
@Suite struct SignalBoardTests {
    @Test func itSaysWhatAScanWouldRaiseUntilItIsRaised() throws {
        let world = try SignalOffice()
        let before = try world.anna.signalBoard()
        #expect(before.isBehind && before.entries.isEmpty)
        #expect(before.scan == (try world.pureScan()))
        let raised = try world.anna.lookForSignals()
        let after = try world.anna.signalBoard()
        #expect(!after.isBehind && Set(after.entries.map(\.id)) == Set(raised))
        #expect(Set(after.addresses.keys) == Set(raised))
        #expect(try world.anna.lookForSignals().isEmpty)
    }

    @Test func whatWasRaisedUnaskedIsNobodysStep() throws {
        let world = try SignalOffice()
        let raised = try world.anna.lookForSignals()
        #expect(!raised.isEmpty)
        // Their own last step goes, not what was found.
        _ = try world.anna.undo()
        #expect(Set(try world.anna.signals().map(\.id)).isSuperset(of: raised))
    }

    @Test func whatWaitsTooLongComesFirstThenTheSurest() throws {
        let world = try SignalOffice()
        let weeksAgo = try #require(LocalTime("2027-02-15T08:00"))
        let earlier = world.office.store.as(world.anna.actor, at: .fixed(weeksAgo))
        try earlier.raise(.named("late"), about: .problem("loon.minimum"), note: "Gehoord.")
        try earlier.report(.named("late"))
        try world.anna.raise(.named("seen"), about: .problem("loon.toeslagen"), note: "Gezien.")
        try world.anna.lookForSignals()
        let board = try world.anna.signalBoard()
        #expect(board.entries.first?.id == .named("late"))
        #expect(board.entries.dropFirst().first?.id == .named("seen"))
        let levels = board.entries.dropFirst(2).map { $0.signal.evidence?.level.rawValue ?? 9 }
        #expect(levels == levels.sorted(by: >) && !levels.isEmpty)
        #expect(board.addresses[.named("late")] == nil)
        #expect(board.addresses[.named("seen")]?.route == .policy)
    }

    @Test func itIsAddressedToTheOfficialOfTheEmployer() throws {
        let world = try SignalOffice()
        let official = world.office.people[4]
        let old = try world.anna.employer(SignalOffice.employer)
        try world.anna.edit(
            Employer(
                id: old.id, name: old.name, sector: old.sector, official: official.id), from: old)
        let id = try world.raised()
        let address = try world.anna.signalBoard().addresses[id]
        #expect(address == SignalAddress(.official(official.id), official: "\(official.name)"))
    }

    @Test func whereNothingMayBeWrittenNothingIsRaised() throws {
        let world = try SignalOffice()
        let reading = world.office.store.readOnly.as(world.anna.actor, at: world.anna.clock)
        #expect(try reading.lookForSignals().isEmpty)
        #expect(try reading.signalBoard().isBehind)
        #expect(try world.anna.signals().isEmpty)
    }

    @Test func aFalseAlarmKeepsItsReason() throws {
        let world = try SignalOffice()
        let id = try world.raised()
        try world.anna.dismiss(id, because: " Twee keer ingevoerd. ")
        let state = try world.anna.signal(id).signal.state
        #expect(state == .falseAlarm(reason: "Twee keer ingevoerd."))
        #expect(throws: SignalError.notNow(state)) { try world.anna.dismiss(id) }
    }

    /// The table is made anew for the reason: what was in it stays.
    @Test func signalsOfAnOlderFileAreKept() throws {
        let queue = try DatabaseQueue()
        try DatabaseMigrator.kader.migrate(queue, upTo: "016 signals")
        let id = Signal.ID.named("old").description
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO signal VALUES (7, ?, 'problem:loon.minimum', '2026-W40',
                        'signaal/4/7', 'false-alarm', NULL, '', 'policy', '2026-10-01', 'Ja.',
                        '2026-10-05', 0)
                    """, arguments: [id])
        }
        let before = try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM signal") }
        try DatabaseMigrator.kader.migrate(queue)
        #expect(try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM signal") } == before)
        try queue.write {
            try $0.execute(
                sql: "UPDATE signal SET state = 'false-alarm:dubbel' WHERE id = ?", arguments: [id])
        }
    }
}
