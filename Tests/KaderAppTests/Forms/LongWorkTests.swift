import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Issue 3: long work goes on in the background, says how far it is, and Esc stops it.
@Suite struct LongWorkTests {
    private let world: Dependencies
    private var program: Rehearsal

    init() throws {
        world = try .demoDesk()
        program = Rehearsal(world)
    }

    private var form: OpenForm? {
        guard case .form(let form) = program.app.sheets.last else { return nil }
        return form
    }

    private mutating func begin() throws -> OpenForm.ID {
        try program.type(": \"bewaartermijnen\" <Enter>")
        let form = try #require(form)
        program.perform { app in
            app.change(form.id) { $0.isSaving = true }
            return []
        }
        world.saving.begin(form.id)
        return form.id
    }

    @Test mutating func escStopsWhatIsBeingSavedAndTheFormStays() throws {
        let id = try begin()
        program.send(.form(.goes(id, LongStep(Phrase(nl: "half", en: "half")))))
        #expect(program.status.contains("Half · Esc stopt"))
        try program.type("<Esc>")
        #expect(!world.saving.goesOn(id))
        #expect(program.status.contains("niets half"))
        program.send(.form(.refused(id, Phrase(StoreError.stopped), field: nil)))
        #expect(form?.isSaving == false && program.status.contains("Gestopt"))
    }

    /// Whoever waits for minutes can go on working meanwhile.
    @Test mutating func onceNothingCanRefuseItTheFormGoesAndKeysAreAnswered() throws {
        let id = try begin()
        program.send(
            .form(.goes(id, LongStep(Phrase(nl: "1 van 9", en: "1 of 9"), isBehind: true))))
        #expect(form == nil)
        #expect(program.status.contains("doorwerken"), "\(program.status)")
        try program.type("5 4")
        #expect(program.status.contains("stopt: 1 van 9"), "\(program.status)")
        program.send(
            .form(.goes(id, LongStep(Phrase(nl: "2 van 9", en: "2 of 9"), isBehind: true))))
        #expect(program.status.contains("stopt: 2 van 9"), "\(program.status)")
        try program.type("<Esc>")
        #expect(!world.saving.goesOn(id) && program.status.contains("niets half"))
        program.send(.form(.saved(id, SavedForm(Phrase(nl: "Gestopt.", en: "Stopped.")))))
        try program.type("<Down>")
        #expect(!program.status.contains("van 9"), "\(program.status)")
    }

    @Test mutating func thePaletteStopsItToo() throws {
        try program.type(": \"stoppen wat er loopt\" <Enter>")
        #expect(program.status.contains("er loopt niets"), "\(program.status)")
        let id = try begin()
        program.send(
            .form(.goes(id, LongStep(Phrase(nl: "1 van 9", en: "1 of 9"), isBehind: true))))
        try program.type(": \"stoppen wat er loopt\" <Enter>")
        #expect(!world.saving.goesOn(id))
    }

    @Test mutating func whatIsRefusedComesBack() throws {
        let id = try begin()
        program.send(.form(.goes(id, LongStep(Phrase(nl: "1", en: "1"), isBehind: true))))
        program.send(.form(.refused(id, Phrase(StoreError.diskFull), field: nil)))
        #expect(form?.id == id && form?.isSaving == false)
    }

    private func unstoppable(_ id: OpenForm.ID) -> AppMessage {
        let step = LongStep(
            Phrase(nl: "sporen wissen", en: "wiping"), isBehind: true, isStoppable: false)
        return .form(.goes(id, step))
    }

    /// What has been done already is not stopped: Esc says so, and the keys are answered.
    @Test mutating func whatCannotBeStoppedSaysSo() throws {
        let id = try begin()
        program.send(unstoppable(id))
        #expect(form == nil && program.status.contains("doorwerken"))
        try program.type("5 4")
        #expect(program.status.contains("sporen wissen"), "\(program.status)")
        #expect(!program.status.contains("stopt: sporen"), "\(program.status)")
        try program.type("<Esc>")
        #expect(program.status.contains("Dit kan niet meer stoppen: sporen wissen"))
        #expect(world.saving.goesOn(id))
    }

    /// Before, what was typed in it was gone.
    @Test mutating func whatIsRefusedWhileSomethingElseIsOpenIsADraft() throws {
        let id = try begin()
        program.send(unstoppable(id))
        try program.type(":")
        program.send(.form(.refused(id, Phrase(StoreError.diskFull), field: nil)))
        #expect(program.status.contains("Je klad is bewaard"), "\(program.status)")
        #expect(try world.store.drafts().count == 1)
        try program.type("<Esc> o")
        #expect(form?.id == id && form?.isSaving == false)
    }

    /// Any form: one that is saved for long goes, and what was typed behind it is done.
    @Test mutating func aFormThatIsSavedForLongGoesAndComesBackWhereItIsRefused() throws {
        try program.type("5 n \"Zeno\"")
        let form = try #require(form)
        let work = Work.save(form)
        guard case .form(.goes(let id, let step)) = work.lasting else { throw Surprise() }
        #expect(id == form.id && step.isBehind && !step.isStoppable)
        program.perform { app in
            app.change(id) { $0.isSaving = true }
            return []
        }
        try program.type("4")
        #expect(self.form != nil)
        program.send(work.lasting)
        #expect(self.form == nil && program.app.focus == 3)
        program.send(.form(.refused(id, Phrase(StoreError.busy), field: nil)))
        #expect(self.form?.values == form.values)
    }

    /// A protected note leaves no draft: its form stays.
    @Test func aFormOfWhichNoDraftMayBeKeptStays() {
        let kind = FormKind.protectedNote(ProtectedNoteForm(in: .named("d")))
        let work = Work.save(OpenForm(id: .named("f"), kind: kind))
        if case .form = work.lasting { Issue.record("it goes") }
    }

    private struct Surprise: Error {}
}
