import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// The tables of a region on the screen, by keyboard.
@Suite struct ConsultationSheetTests {
    private let world: Dependencies

    init() throws { world = try Dependencies.demoDesk() }

    private var all: Consultation { get throws { try world.store.consultation() } }

    @Test func aBodyGetsASeatThatIsFilledAndTakenOut() throws {
        let person = try #require(try world.store.contacts(limit: 1).first)
        var walk = Walkthrough(world)
        try walk.press("O")
        #expect(walk.screen.contains("Hier staat nog niets"))
        try walk.press("n \"overleg\" <Enter> <C-s>")
        #expect(walk.screen.contains("vul dit in") && walk.screen.contains("kies er een"))
        try walk.press("\"Bestuur werkbedrijf\" <Tab> \"werkbedrijf\" <Enter> <C-s>")
        #expect(try all.bodies.map(\.name) == ["Bestuur werkbedrijf"])
        try walk.press("n \"zetel\" <Enter> <C-s>")
        #expect(walk.screen.contains("niemand") && walk.screen.contains("1 zetel leeg of aflopend"))
        try walk.press("<Down> <Enter> <Tab> \"\(person.name)\" <Enter> <C-s>")
        #expect(try all.seats.first?.holder == person.id)
        #expect(!walk.screen.contains("leeg of aflopend"))
        try walk.press("<Home> x")
        #expect(walk.screen.contains("er hangt nog iets aan"))
        #expect(try all.bodies.count == 1)
        try walk.press("<Down> x")
        #expect(try all.seats.isEmpty)
        try walk.press("u")
        #expect(try all.seats.count == 1)
    }

    @Test func aFilterLeavesWhatMeetsItWithWhatItHangsOnAndTellsHowMany() throws {
        for (name, number) in [("Werkbedrijf", 1), ("Economic board", 2)] {
            try world.store.add(
                ListedThing(
                    .body, id: .sample(number), ["name": name, "type": "WB", "region": "AM01"]))
        }
        try world.store.add(
            ListedThing(.seat, id: .sample(3), ["body": Identifier<ListedThing>.sample(1)]))
        var walk = Walkthrough(world)
        try walk.press("O / \"niemand\"")
        #expect(walk.screen.contains("2 van 3 · /niemand_"), "\(walk.screen)")
        #expect(walk.screen.contains("Werkbedrijf") && !walk.screen.contains("Economic"))
        try walk.press("<Enter> <Esc>")
        #expect(walk.screen.contains("Economic") && !walk.screen.contains(" van 3"))
        try walk.press("/ \"!wat:werk\" <Enter>")
        #expect(walk.screen.contains("Economic") && walk.screen.contains("1 van 3") == false)
        try walk.press("/ <Esc> / \"kleur:x\"")
        #expect(walk.screen.contains("geen kolom"))
        try walk.press("<Esc> / \"olifant\" <Enter>")
        #expect(!walk.screen.contains("Werkbedrijf") && walk.screen.contains("0 van 3"))
        try walk.press("<Tab> <S-Tab>")
        #expect(walk.screen.contains("Werkbedrijf"))
    }

    @Test func whoCoordinatesTheRegionIsWrittenDownAndTakenBack() throws {
        let person = try #require(try world.store.contacts(limit: 1).first)
        var walk = Walkthrough(world)
        try walk.press("O n \"coördinator\" <Enter> <C-s>")
        #expect(walk.screen.contains("kies er een"), "\(walk.screen)")
        try walk.press("\"\(person.name)\" <Enter> <C-s>")
        #expect(walk.screen.contains("coördinator: \(person.name)"), "\(walk.screen)")
        #expect(try all.coordinators.map(\.region) == ["AM01"])
        try walk.press("u")
        #expect(try all.coordinators.isEmpty)
    }

    @Test func aProjectTellsItsQualityTestWhichStaysAsLongAsItIsNamed() throws {
        let test = try QualityTest(
            id: .sample(7), .project, called: "Toets horeca", on: world.store.now.day)
        try world.store.add(test)
        let texts: ListedTexts = ["title": "Horeca", "region": "AM01", "qualityTest": test.id]
        try world.store.add(ListedThing(.regionProject, id: .sample(8), texts))
        var walk = Walkthrough(world)
        try walk.press("O <Tab> <Tab> <Tab>")
        #expect(walk.screen.contains("kwaliteitstoets: Toets horeca"), "\(walk.screen)")
        #expect(throws: StoreError.self) { try world.store.withdrawQualityTest(test.id) }
    }

    @Test func whatIsTypedInAFilterIsNoKey() throws {
        var walk = Walkthrough(world)
        try walk.press("O / \"nxqru\"")
        #expect(walk.screen.contains("/nxqru_"))
        try walk.press("<BS> <BS>")
        #expect(walk.screen.contains("/nxq_"))
        try walk.press("<Esc> <Esc>")
        #expect(!walk.screen.contains("Overleg en zetels"))
    }

    @Test func aConferenceStandsInTheCalendarOfItsRegion() throws {
        let day = world.store.now.day + 9
        try world.store.write(
            Conference(region: "AM01", year: day.year, day: day, place: "Veenkerk"))
        let all = try world.store.consultation()
        func items(_ region: String?) throws -> [DatedItem] {
            try world.dated(in: region, from: day - 9, through: day + 9, of: all)
                .filter { $0.sort == .conference }
        }
        #expect(try items("AM01").map(\.day) == [day] && items(nil).count == 1)
        #expect(try items("AM03").isEmpty)
        var walk = Walkthrough(world)
        try walk.press("D / \"veenkerk\" <Enter>")
        #expect(walk.screen.contains("· Veenkerk  "), "\(walk.screen)")
        #expect(walk.screen.contains("regioconferentie"))
    }

    @Test func spaceTicksOffOnlyWhatIsWrittenDown() throws {
        var walk = Walkthrough(world)
        try walk.press("O n \"overleg\" <Enter> \"Stuurgroep\" <Tab> \"stuurgroep\" <Enter> <C-s>")
        try walk.press("n \"vergadering\" <Enter> <Tab> \"1-12\" <C-s> <Down> <Space>")
        #expect(walk.screen.contains("schrijf eerst op wat eruit kwam"))
        try walk.press("e <Tab> <Tab> \"meer bbl\" <C-s> <Space>")
        #expect(try all.sittings.first?.isPrepared == true)
        #expect(walk.screen.contains("✓ voorbereid"))
    }

    @Test func whatWaitsIsDoneFromTheListOfToday() throws {
        try world.store.add(
            ListedThing(
                .decision, id: .named("d"),
                [
                    "title": "Uitvoeringsplan", "day": world.store.now.day - 9,
                    "due": world.store.now.day,
                ]))
        var walk = Walkthrough(world)
        try walk.press("4 t")
        #expect(walk.screen.contains("Uitvoeringsplan"))
        try walk.press("/ \"uitvoeringsplan\" <Enter> d")
        #expect(try all.decisions.first?.doneOn == world.store.now.day)
        try walk.press("u")
        #expect(try all.decisions.first?.doneOn == nil)
    }

    @Test(arguments: Language.allCases)
    func everyPart(_ language: Language) throws {
        let world = try Dependencies.demoDesk(language: language)
        try fill(world)
        var walk = Walkthrough(world)
        try walk.stop("O")
        for _ in 1..<7 { try walk.stop("<Tab>") }
        try expectGolden(walk.transcript, "tables-\(language.rawValue).txt")
    }

    /// Something of every kind in the region of the desk.
    private func fill(_ world: Dependencies) throws {
        let (today, region) = (world.store.now.day, world.store.founding.region ?? "AM01")
        let people = try world.store.contacts(limit: 3).map(\.id.description)
        func id(_ name: String) -> String { Identifier<ListedThing>.named(name).description }
        let things: [(ListedKind, String, ListedTexts)] = [
            (.organisation, "o", ["name": "UWV Werkplein", "type": "UWV", "region": region]),
            (
                .acquaintance, "a",
                ["organisation": id("o"), "contact": people[0], "knownBy": people[1]]
            ),
            (
                .body, "b",
                [
                    "name": "Bestuur werkbedrijf", "type": "WB", "region": region,
                    "organisations": id("o"), "rhythm": "elk kwartaal",
                ]
            ),
            (.seat, "s1", ["body": id("b")]),
            (.seat, "s2", ["body": id("b"), "holder": people[0], "until": today + 30]),
            (.sitting, "m", ["body": id("b"), "day": today + 9, "contribution": "meer bbl"]),
            (
                .decision, "d",
                ["title": "Uitvoeringsplan", "day": today - 30, "due": today - 2, "body": id("b")]
            ),
            (
                .sectorTable, "t",
                [
                    "region": region, "sector": "ZW", "theme": "zij-instroom", "takesPart": "1",
                    "members": 3, "planned": 2, "influence": 2, "representative": people[2],
                ]
            ),
            (
                .regionProject, "p",
                [
                    "title": "Koksopleiding", "region": region, "sector": "HOR",
                    "phase": "inventory", "conditions": "? duurzame banen\n+ cao-loon",
                    "participants": 12, "nextDay": today + 40,
                ]
            ),
            (.fundRound, "r", ["fund": "GVM", "opens": today - 9, "closes": today + 90]),
            (
                .fundApplication, "f",
                [
                    "title": "Praktijkleren", "fund": "GVM", "amount": 25000,
                    "applicationState": "submitted",
                ]
            ),
            (
                .caoAgreement, "c",
                ["sector": "MET", "title": "Vijf dagen scholing", "budget": 50000]
            ),
            (
                .caoUse, "u",
                [
                    "agreement": id("c"), "region": region, "usage": "partly",
                    "translation": "lassen bij het ROC",
                ]
            ),
        ]
        for (kind, name, texts) in things {
            try world.store.add(ListedThing(kind, id: .named(name), texts))
        }
    }
}
