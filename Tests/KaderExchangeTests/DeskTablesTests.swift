import KaderDomain
import KaderExchange
import KaderStore
import Testing

/// What the tables of the desk do not do, as the program does not either.
@Suite struct DeskTablesTests {
    private let desk: Desk
    private let eva = Contact.ID.named("eva")

    init() throws {
        desk = try Desk.furnished()
    }

    private func faults(_ kind: TableKind, _ text: String) throws -> [String] {
        try desk.importing(kind, text).faults.map(ImportFaultsTests.shown)
    }

    private func dossier(
        _ name: String, readers: [String] = [], by opener: String = "bert"
    ) throws -> Dossier {
        let dossier = try Dossier(
            id: .named(name), of: eva, about: "Ontslag", opened: Instant(seconds: 1_700_000_000),
            by: opener, readers: readers)
        try desk.store.store.as(try #require(Actor("bert")), at: .real).open(dossier)
        return dossier
    }

    @Test func aProtectedNoteAndWhatIsNotForYouIsInNoTable() throws {
        let open = try dossier("open")
        let shut = try dossier("shut", readers: ["carla"])
        try desk.store.protect(
            .named("n"), in: open.id, .health, because: "ziekmelding", "RUGKLACHTEN")
        let bert = desk.store.store.as(try #require(Actor("bert")), at: .real)
        try bert.addEntry(.named("e"), to: shut.id, "GEHEIM")
        let tables = try TableKind.allCases.map { try desk.csv($0) }.joined()
        #expect(tables.contains(open.id.description))
        #expect(!tables.contains("RUGKLACHTEN") && !tables.contains("ziekmelding"))
        #expect(!tables.contains(shut.id.description) && !tables.contains("GEHEIM"))
    }

    @Test func whatIsNotForYouIsNotChangedByATable() throws {
        let shut = try dossier("shut", readers: ["carla"])
        let table = "id,title,readers\n\(shut.id),Voor iedereen,\n"
        let whole =
            "id,name,title,opened,openedBy\n\(shut.id),eva,Voor iedereen,2026-11-24T09:00:00Z,x\n"
        #expect(try !desk.importing(.dossiers, table).isAccepted)
        #expect(try faults(.dossiers, whole) == ["2 id \(shut.id)"])
        let line = "dossier,written,by,text\n\(shut.id),2026-11-24T09:00:00Z,anna,x\n"
        #expect(try !desk.importing(.dossierLines, line).isAccepted)
    }

    @Test func aLineOfAJournalIsNeverWrittenOver() throws {
        let open = try dossier("open")
        try desk.store.addEntry(.named("e"), to: open.id, "Gebeld.")
        let table = try desk.csv(.dossierLines)
        #expect(try desk.importing(.dossierLines, table).unchanged == 1)
        let forged = table.replacing("Gebeld.", with: "Niet gebeld.")
        #expect(try faults(.dossierLines, forged) == ["2 id \(DossierEntry.ID.named("e"))"])
        #expect(try desk.store.dossier(open.id).lines.map(\.entry.text) == ["Gebeld."])
    }

    @Test func aCorrectionStaysWithinItsDossier() throws {
        let (one, two) = (try dossier("one"), try dossier("two"))
        try desk.store.addEntry(.named("e"), to: one.id, "Gebeld.")
        let line =
            "dossier,written,by,text,corrects\n\(two.id),2026-11-24T09:00:00Z,anna,x,"
            + "\(DossierEntry.ID.named("e"))\n"
        #expect(try faults(.dossierLines, line).map { $0.prefix(4) } == ["2 id"])
    }

    @Test func nobodyGetsAnothersOfferAndNobodyWaitsTwice() throws {
        let visit = try desk.store.book(
            .named("v"), for: eva,
            BookingRequest(
                service: .loopbaan, place: .house("groningen"),
                day: try #require(Day(Desk.day)), time: try #require(TimeOfDay("13:00"))))
        let head = "id,name,service,since,state,appointment,offeredUntil\n"
        let row = { (id: String, who: String, state: String) in
            "\(WaitingEntry.ID.named(id)),\(who),loopbaan,2026-11-01T09:00:00Z,\(state)\n"
        }
        let offer = "offered,\(visit.id),2026-11-02T09:00:00Z"
        #expect(
            try faults(.waitingList, head + row("a", "dirk", offer)).map { $0.prefix(4) }
                == ["2 id"])
        let twice = head + row("a", "eva", offer) + row("b", "eva", "waiting,,")
        #expect(try faults(.waitingList, twice).map { $0.prefix(4) } == ["3 id"])
        #expect(try desk.importing(.waitingList, head + row("a", "eva", offer)).added == 1)
    }

    @Test(arguments: [
        ("key,value\noffer-hours,0\n", "2 value 0"),
        ("key,value\nterm-objection,soms\n", "2 value soms"),
        ("key,value\nmessage-reminder-nl,Dag {wie}\n", "2 value Dag {wie}"),
        ("key,value\nkleur,rood\n", "2 key kleur"), ("key,value\n,3\n", "2 key "),
    ])
    func aSettingThatMeansNothingIsRefusedAtItsLine(_ text: String, _ fault: String) throws {
        #expect(try faults(.settings, text) == [fault])
    }

    @Test func theStandardReadBackSetsNothing() throws {
        #expect(try desk.importing(.settings, try desk.csv(.settings)).changed == 0)
        #expect(try desk.store.settings().isStandard(.offerHours))
        #expect(try desk.importing(.settings, "key,value\noffer-hours,72\n").added == 1)
        #expect(try desk.store.settings().offerHours == 72)
        _ = try desk.store.undo()
        #expect(try desk.store.settings().isStandard(.offerHours))
    }

    @Test(arguments: [
        (
            TableKind.walkIns,
            "house,day,number,state,arrivedAt\natlantis,2026-11-24,0,planned,9\n",
            ["2 house atlantis", "2 number 0", "2 state planned", "2 arrivedAt 9"]
        ),
        (.callbackNotes, "who,phone,taken\n,,2026-11-24T09:00:00Z\n", ["2 who "]),
        (
            .crises, "employer,playbook,began,state\nx,,gisteren,closed\n",
            ["2 employer x", "2 playbook ", "2 began gisteren", "2 state closed"]
        ),
        (
            .crisisSteps, "crisis,title,due,role\n,x,2026-11-24,koning\n",
            ["2 crisis ", "2 role koning"]
        ),
        (
            .waitingList, "name,service,since,housemates\neva,loopbaan,2026-11-24T09:00:00Z,2\n",
            ["2 housemates 2"]
        ),
        (
            .waitingList, "name,service,since,state\neva,inloop,2026-11-24T09:00:00Z,offered\n",
            ["2 appointment ", "2 offeredUntil "]
        ),
        (
            .dossiers,
            "name,title,opened,openedBy,closingReason\neva,,2026-11-24T09:00:00Z,anna,x\n",
            ["2 closed "]
        ),
    ])
    func everyWrongCellIsTold(_ kind: TableKind, _ text: String, _ faults: [String]) throws {
        #expect(try self.faults(kind, text) == faults)
    }
}
