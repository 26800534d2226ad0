import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct CrisisStoreTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        for (id, name) in [("paul", "Paul"), ("gebak", "Gebak"), ("ander", "Ander")] {
            try anna.add(Employer(id: .named(id), name: name))
        }
        try anna.merge(.named("gebak"), into: .named("paul"))
    }

    @discardableResult
    private func start(_ name: String, at employer: String) throws -> Crisis.ID {
        let crisis = try Crisis(
            id: .named(name), employer: .named(employer), began: Office.monday)
        let steps = try [0, 7].map { days in
            try CrisisStep(
                id: .named("\(name) \(days)"), crisis: crisis.id, "stap \(days)",
                due: Office.monday + days, owner: office.people[0].id)
        }
        try anna.start(crisis, with: steps)
        return crisis.id
    }

    @Test func aStartIsOneStepOfUndo() throws {
        let before = try Dump(office.store)
        let id = try start("c", at: "paul")
        let detail = try anna.crisis(id)
        #expect(detail.entry.employer == "Paul" && detail.entry.openSteps == 2)
        #expect(detail.steps.map(\.owner) == ["Anna de Ruiter", "Anna de Ruiter"])
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
        #expect(throws: StoreError.notFound(kind: "crisis", id: id.description)) {
            try anna.crisis(id)
        }
    }

    /// By its own name, by that of a part, and by way of undo.
    @Test func oneEmployerHasOneCrisisAtATime() throws {
        let first = try start("c", at: "paul")
        for employer in ["paul", "gebak"] {
            #expect(throws: CrisisError.openAlready(employer: "Paul")) {
                try start("d", at: employer)
            }
        }
        try start("e", at: "ander")
        try office.bert.close(first, with: "goed", leavingSteps: true)
        try start("f", at: "gebak")
        #expect(throws: CrisisError.openAlready(employer: "Gebak")) { try anna.reopen(first) }
        #expect(throws: CrisisError.openAlready(employer: "Gebak")) { _ = try office.bert.undo() }
        #expect(try anna.crises().count == 2)
        #expect(try anna.crises(all: true, of: .named("gebak")).count == 2)
    }

    /// By a merge, by way of undo, and by taking one out again and back.
    @Test func twoCompaniesInCrisisDoNotBecomeOne() throws {
        let first = try start("c", at: "gebak")
        try start("e", at: "ander")
        let refusal = CrisisError.openAtBoth("Gebak", "Ander")
        #expect(throws: refusal) { try anna.merge(.named("ander"), into: .named("paul")) }
        #expect(try anna.employer(.named("ander")).mergedInto == nil)
        try office.bert.close(first, with: "goed", leavingSteps: true)
        try anna.merge(.named("ander"), into: .named("paul"))
        #expect(try anna.crises(all: true, of: .named("paul")).count == 2)
        #expect(throws: CrisisError.openAlready(employer: "Ander")) {
            _ = try office.bert.undo()
        }
    }

    /// Who is to do it, the official of the company and who does another step; everybody where nobody
    /// is named.
    @Test func aStepConcernsItsOwnerTheTeamAndTheOfficial() throws {
        let employer = try anna.employer(.named("paul"))
        try anna.edit(
            Employer(id: employer.id, name: "Paul", official: office.people[1].id),
            from: employer)
        let id = try start("c", at: "gebak")
        let all = try anna.crisis(id).steps.map(\.step)
        try anna.edit(all[1].with(owner: office.people[2].id), from: all[1])
        let seen = { (name: String) in
            try office.acting(name).toDo().filter {
                if case .crisisStep = $0 { true } else { false }
            }
        }
        for name in ["anna", "bert", "carla"] { #expect(try seen(name).count == 1, "\(name)") }
        #expect(try seen("frits").isEmpty)
        try anna.edit(all[0].with(owner: nil), from: all[0])
        let due = try #require(try seen("frits").first)
        guard case .crisisStep(let step) = due else { return }
        #expect(step.who.nl == "nog niemand genoemd")
    }

    @Test func openStepsAreAskedAboutAndComeBack() throws {
        let id = try start("c", at: "paul")
        #expect(throws: CrisisError.stepsOpen(2)) { try anna.close(id, with: "goed") }
        try anna.close(id, with: "goed", leavingSteps: true)
        #expect(try anna.crisisSteps(through: Office.monday + 30).isEmpty)
        #expect(try anna.crises().isEmpty)
        let step = try anna.crisisStep(.named("c 0")).step
        #expect(throws: CrisisError.closedAlready) {
            try anna.edit(step.with(due: Office.monday), from: step)
        }
        #expect(throws: CrisisError.closedAlready) { try anna.remove(step.id) }
        try anna.reopen(id)
        #expect(try anna.crisisSteps(through: Office.monday + 30).count == 2)
    }

    @Test func everyStepIsTakenAndUndone() throws {
        try start("c", at: "paul")
        let before = try Dump(office.store)
        let step = try anna.crisisStep(.named("c 0")).step
        let changes: [(CrisisStep, CommandName)] = [
            (try step.with(state: .done(on: Office.monday)), .finishCrisisStep),
            (try step.with(state: .notNeeded(reason: "geen leden")), .dropCrisisStep),
            (try step.with(due: Office.monday + 3), .editCrisisStep),
            (try step.with(owner: nil), .editCrisisStep),
        ]
        for (changed, name) in changes {
            try anna.edit(changed, from: step)
            #expect(try anna.crisisStep(step.id).step == changed)
            #expect(
                try anna.history(of: "crisisStep", step.id.description).first?.command == name)
            _ = try anna.undo()
            #expect(try Dump(office.store) == before)
        }
    }

    @Test func twoWhoMoveAStepClash() throws {
        try start("c", at: "paul")
        let step = try anna.crisisStep(.named("c 0")).step
        try anna.edit(step.with(due: Office.monday + 1), from: step)
        #expect(throws: EditConflict.self) {
            try office.bert.edit(step.with(due: Office.monday + 2), from: step)
        }
        try office.bert.edit(step.with(state: .done(on: Office.monday)), from: step)
        #expect(try anna.crisisStep(step.id).step.due == Office.monday + 1)
    }

    @Test func whatIsDueIsToBeDone() throws {
        try start("c", at: "paul")
        let due = try anna.toDo().compactMap { toDo in
            if case .crisisStep(let due) = toDo { due } else { nil }
        }
        #expect(due.map(\.step.title) == ["stap 0"] && due.map(\.employer) == ["Paul"])
    }

    @Test func aPlaybookIsChangedAndCrisesKeepTheirSteps() throws {
        let standard = try #require(
            PlaybookStep("bankruptcy.a", Phrase(nl: "a", en: "a"), days: 1))
        let later = try #require(
            PlaybookStep("bankruptcy.a", Phrase(nl: "a", en: "a"), days: 9))
        let id = try start("c", at: "paul")
        let steps = try anna.crisis(id).steps
        try anna.edit(later, from: standard)
        #expect(try anna.playbooks(over: [standard]).all == [later])
        #expect(try anna.crisis(id).steps == steps)
        _ = try anna.undo()
        #expect(try anna.playbooks(over: [standard]).all == [standard])
    }

    @Test func onlyOnesOwnStepThatWasNotDoneIsTakenOut() throws {
        let id = try start("c", at: "paul")
        #expect(throws: CrisisError.stepOfPlaybook) { try anna.remove(CrisisStep.ID.named("c 0")) }
        let step = try CrisisStep(id: .named("own"), crisis: id, "bellen", due: Office.monday)
        try anna.add(step)
        #expect(throws: CrisisError.addedBySomebodyElse("anna")) {
            try office.bert.remove(step.id)
        }
        try anna.edit(step.with(state: .done(on: Office.monday)), from: step)
        #expect(throws: CrisisError.doneAlready) { try anna.remove(step.id) }
        _ = try anna.undo()
        let before = try Dump(office.store)
        try anna.remove(step.id)
        #expect(try anna.crisis(id).steps.map(\.id) == [.named("c 0"), .named("c 7")])
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
    }

    @Test func anOwnStepOfAPlaybookIsTakenOutAndComesBack() throws {
        let standard = try #require(
            PlaybookStep("bankruptcy.a", Phrase(nl: "a", en: "a"), days: 1))
        let own = try #require(PlaybookStep("bankruptcy.b", Phrase(nl: "b", en: "b"), days: 2))
        try anna.edit(own, from: nil)
        #expect(throws: CrisisError.standardStep("bankruptcy.a")) {
            try anna.removeFromPlaybook("bankruptcy.a", over: [standard])
        }
        #expect(throws: StoreError.notFound(kind: "playbookStep", id: "bankruptcy.c")) {
            try anna.removeFromPlaybook("bankruptcy.c", over: [standard])
        }
        let before = try Dump(office.store)
        try anna.removeFromPlaybook(own.code, over: [standard])
        #expect(try anna.playbooks(over: [standard]).all == [standard])
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
        try anna.removeFromPlaybook(own.code, over: [standard])
        try anna.edit(own, from: nil)
        #expect(try anna.playbooks(over: [standard]).own(over: [standard]) == [own])
    }

    @Test func aCrisisThatAnotherProgramSpoiltIsFoundByTheCheck() throws {
        try start("c", at: "paul")
        try office.store.queue.write { db in
            try db.execute(sql: "UPDATE crisis SET state = 'closed:ooit'")
        }
        #expect(try anna.crises(all: true).isEmpty)
        #expect(try anna.check().contains { $0.rule == "unreadable" })
    }
}
