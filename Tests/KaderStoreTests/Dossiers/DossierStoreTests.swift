import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// Dossiers: only added to, seen by whom they name, and their protected notes kept apart.
@Suite struct DossierStoreTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private var bert: ActingStore { office.bert }
    private let id = Dossier.ID.named("d")

    init() throws {
        office = try Office()
    }

    private func open(
        readers: [String] = [], adviser: Contact.ID? = nil, employer: Employer.ID? = nil
    ) throws {
        try anna.open(
            Dossier(
                id: id, of: office.people[5].id, about: "Rooster", adviser: adviser,
                employer: employer, opened: anna.clock.instant, by: "anna", readers: readers))
    }

    @Test func aLineIsNeverChangedAndACorrectionNamesWhatItCorrects() throws {
        try open()
        try anna.addEntry(.named("1"), to: id, "gebeld op maandag")
        try bert.addEntry(.named("2"), to: id, "op dinsdag", correcting: .named("1"))
        let lines = try anna.dossier(id).lines
        #expect(lines.map(\.entry.text) == ["gebeld op maandag", "op dinsdag"])
        #expect(lines.map(\.entry.writtenBy) == ["anna", "bert"])
        #expect(lines.last?.corrected?.text == "gebeld op maandag")
        #expect(throws: (any Error).self) {
            try office.store.queue.write {
                try $0.execute(sql: "UPDATE dossierEntry SET text = 'anders'")
            }
        }
        #expect(throws: DossierError.correctsNothing) {
            try anna.addEntry(.named("3"), to: id, "x", correcting: .named("other"))
        }
    }

    @Test func whatWasTakenBackKeepsItsPlaceInTheJournal() throws {
        try open()
        try anna.addEntry(.named("1"), to: id, "vergissing")
        _ = try anna.undo()
        #expect(try anna.dossier(id).lines.map(\.isTakenBack) == [true])
        _ = try anna.redo()
        #expect(try anna.dossier(id).lines.map(\.isTakenBack) == [false])
    }

    @Test func onlyThoseWhomItNamesSeeWhatIsInIt() throws {
        try open(readers: ["carla"])
        let refusal = DossierError.notForYou(openedBy: "anna")
        #expect(throws: refusal) { try bert.dossier(id) }
        #expect(throws: refusal) { try bert.addEntry(.named("1"), to: id, "x") }
        #expect(throws: refusal) { try bert.close(dossier: id, because: "x") }
        #expect(throws: refusal) { _ = try bert.history(of: "dossier", "\(id)") }
        let seen = try #require(try bert.person(office.people[5].id).dossiers.first)
        #expect(!seen.isReadable && seen.title.nl == "afgeschermd" && seen.notes.isEmpty)
        #expect(try office.acting("carla").dossier(id).dossier.title == "Rooster")
    }

    @Test func aClosedDossierIsReopenedBeforeItGoesOn() throws {
        try open()
        let old = try anna.dossier(id).dossier
        try anna.edit(old.with(nextStep: "bellen", by: Office.monday - 1), from: old)
        #expect(try anna.toDo().contains { $0.id == .dossier(id) })
        #expect(throws: DossierError.withoutReason) { try anna.close(dossier: id, because: " ") }
        try anna.close(dossier: id, because: "opgelost")
        #expect(try anna.toDo().contains { $0.id == .dossier(id) } == false)
        #expect(throws: DossierError.closed) { try anna.addEntry(.named("1"), to: id, "x") }
        #expect(throws: DossierError.closed) { try anna.close(dossier: id, because: "nog eens") }
        #expect(try anna.dossiers().isEmpty)
        try anna.reopen(dossier: id)
        #expect(throws: DossierError.notClosed) { try anna.reopen(dossier: id) }
        #expect(try anna.dossiers().map(\.dossier.nextStep) == [""])
    }

    @Test func nobodyWithAnotherHatAdvises() throws {
        let employer = Employer.ID.named("e")
        try anna.add(Employer(id: employer, name: "Fabriek", aliases: ["De Hoop"]))
        let conflict = InterestConflict(
            id: .named("c"), contact: office.staff[0], with: .employer("hoop"))
        try anna.add(try #require(conflict))
        let refusal = DossierError.conflict(consulent: "Anna de Ruiter")
        #expect(throws: refusal) { try open(adviser: office.staff[0], employer: employer) }
        try open(adviser: office.staff[1], employer: employer)
        #expect(throws: DossierError.ownAdviser) { try open(adviser: office.people[5].id) }
    }

    @Test func aProtectedNoteIsNowhereButInItsTableAndEachLookIsRecorded() throws {
        try open()
        let note = ProtectedNote.ID.named("n")
        let secret = "zwanenhals"
        try anna.protect(note, in: id, .health, because: "re-integratie", secret)
        #expect(try places(of: secret) == ["protectedText.text"])
        #expect(try anna.looks(at: note).isEmpty)
        #expect(try bert.look(at: note) == secret)
        #expect(try anna.looks(at: note).map(\.actor) == ["bert"])
        let noted = try #require(try anna.accessLog(AccessQuery()).first)
        #expect(noted.code == "openedProtected")
        #expect(noted.actor == "bert")
        #expect(try noted.subject == anna.dossier(id).dossier.contact)
        #expect(try anna.dossier(id).notes.map(\.reason) == ["re-integratie"])
        #expect(try anna.search(secret).isEmpty)
        #expect(throws: DossierError.withoutReason) {
            try anna.withdraw(note, because: " ", noting: .named("l"), as: "weg")
        }
        try anna.withdraw(note, because: "niet meer nodig", noting: .named("l"), as: "weg")
        #expect(throws: StoreError.self) { try anna.look(at: note) }
        #expect(try anna.dossier(id).notes.isEmpty)
        #expect(try anna.dossier(id).lines.map(\.entry.text) == ["weg: niet meer nodig"])
        _ = try anna.undo()
        #expect(try anna.look(at: note) == secret)
        #expect(try anna.dossier(id).lines.map(\.isTakenBack) == [true])
    }

    @Test func aNoteOfAClosedOrShutDossierIsNotWithdrawn() throws {
        try open()
        let note = ProtectedNote.ID.named("n")
        try anna.protect(note, in: id, .health, because: "re-integratie", "zwanenhals")
        try anna.close(dossier: id, because: "klaar")
        #expect(throws: DossierError.closed) {
            try anna.withdraw(note, because: "weg", noting: .named("l"), as: "weg")
        }
        try anna.reopen(dossier: id)
        let dossier = try anna.dossier(id).dossier
        try anna.edit(
            dossier.with(
                title: dossier.title, adviser: nil, employer: nil, readers: ["anna"],
                nextStep: "", nextDay: nil), from: dossier)
        #expect(throws: DossierError.notForYou(openedBy: "anna")) {
            try bert.withdraw(note, because: "weg", noting: .named("l"), as: "weg")
        }
    }

    /// Every column of every table in which a word stands.
    private func places(of word: String) throws -> [String] {
        try office.store.queue.read { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            return try tables.flatMap { table in
                try db.columns(in: table).map(\.name).filter { column in
                    try Int.fetchOne(
                        db,
                        sql: """
                            SELECT count(*) FROM \(table)
                            WHERE CAST("\(column)" AS TEXT) LIKE '%' || ? || '%'
                            """, arguments: [word]) != 0
                }.map { "\(table).\($0)" }
            }
        }
    }
}
