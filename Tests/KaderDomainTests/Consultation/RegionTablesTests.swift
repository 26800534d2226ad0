import KaderDomain
import Testing

@Suite struct RegionTablesTests {
    private let today = Day("2026-11-22") ?? Day(ordinal: 0)

    @Test func conditionsOfAProjectSayWhetherTheyAreMet() throws {
        let project = try RegionProject(
            id: .named("p"),
            [
                "title": "Horeca", "region": "AM27", "phase": "inventory",
                "conditions": "+ cao-loon\nduurzame banen\n- scholing in werktijd\n?   \n",
            ])
        #expect(project.conditions.map(\.answer) == [.yes, .unknown, .no])
        #expect(project.openConditions.map(\.text) == ["duurzame banen", "scholing in werktijd"])
        #expect(try RegionProject(id: project.id, project.texts) == project)
    }

    /// Also where an accent would combine with the mark or with the blank behind it.
    @Test(arguments: ["+\u{301}x", "- \u{301}x", "\u{301}x", "? ? x", "+-x", "x \u{200D}"])
    func aConditionIsReadBackAsItWasWritten(line: String) throws {
        let condition = try #require(ProjectCondition(line))
        #expect(ProjectCondition(condition.description) == condition)
    }

    @Test func aProjectIsNotFinishedWithoutAResult() throws {
        let texts: ListedTexts = ["title": "Pilot", "region": "AM27", "phase": "finished"]
        #expect(throws: ConsultationError.noResult) {
            try RegionProject(id: .named("p"), texts)
        }
        let done = try RegionProject(id: .named("p"), texts.with(["result": "veel werk"]))
        #expect(done.phase == .finished)
    }

    @Test func tablesAreInOrderOfWhatTheyAreWorth() throws {
        var all = Consultation()
        for (name, marks) in [("a", [3, 0, 3]), ("b", [2, 2, 2]), ("c", [3, 1, 3])] {
            all.sectorTables.append(
                try SectorTable(
                    id: .named(name),
                    [
                        "region": "AM01", "sector": "ZW", "theme": name, "members": marks[0],
                        "planned": marks[1], "influence": marks[2],
                    ]))
        }
        #expect(all.sectorTablesByScore.map(\.theme) == ["c", "b", "a"])
        #expect(all.sectorTablesByScore.map(\.score) == [9, 8, 0])
        #expect(throws: ConsultationError.unreadable("members")) {
            try SectorTable(
                id: .named("d"), ["region": "AM01", "sector": "ZW", "theme": "d", "members": 4])
        }
    }

    @Test func aGapIsAnAgreementThatARegionDoesNotUse() throws {
        var all = Consultation()
        for (name, until) in [("none", nil), ("partly", nil), ("silent", nil), ("over", today - 1)]
        {
            all.agreements.append(
                try CaoAgreement(
                    id: .named(name), ["sector": "MET", "title": name, "until": until]))
        }
        for usage in ["none", "partly"] {
            all.uses.append(
                try CaoUse(
                    id: .named(usage),
                    [
                        "agreement": CaoAgreement.ID.named(usage), "region": "AM01",
                        "usage": usage,
                    ]))
        }
        #expect(all.gaps(in: "AM01", on: today).map(\.title) == ["none", "silent"])
        #expect(all.gaps(in: "AM02", on: today).map(\.title) == ["none", "partly", "silent"])
    }

    @Test func whatWaitsIsNearOrLateAndNotDone() throws {
        var all = Consultation()
        let body = try Body(id: .named("b"), ["name": "Werkbedrijf", "type": "WB"])
        all.bodies = [body]
        all.names = [body.id.description: body.name]
        for ahead in [-1, 0, 14, 15] {
            all.sittings.append(
                try Sitting(
                    id: .named("\(ahead)"), ["body": body.id, "day": today + ahead]))
            all.decisions.append(
                try Decision(
                    id: .named("\(ahead)"),
                    ["title": "\(ahead)", "day": today - 9, "due": today + ahead]))
        }
        all.decisions.append(
            try Decision(
                id: .named("done"),
                ["title": "done", "day": today - 9, "due": today, "doneOn": today]))
        let due = all.due(on: today)
        #expect(due.filter { $0.why == .prepare }.map(\.day) == [today, today + 14])
        #expect(due.filter { $0.why == .term }.map(\.title) == ["-1", "0", "14"])
        #expect(due.map(\.day) == due.map(\.day).sorted())
    }

    @Test func aMeetingIsPreparedOnlyWithSomethingToBringIn() throws {
        let texts: ListedTexts = ["body": Identifier<Body>.named("b"), "day": today]
        let blank = ListedThing(try Sitting(id: .named("s"), texts))
        #expect(blank.marked(on: today) == nil)
        let ready = ListedThing(
            try Sitting(id: .named("s"), texts.with(["contribution": "loon"])))
        let marked = try #require(ready.marked(on: today))
        #expect(marked.texts["isPrepared"] == "1" && marked.marked(on: today) == ready)
    }

    @Test func theCalendarHoldsEveryDayOnceAndNamesNobody() throws {
        var all = Consultation()
        let body = try Body(
            id: .named("b"), ["name": "Stuurgroep", "type": "STG", "region": "AM09"])
        all.bodies = [body]
        all.names = [body.id.description: body.name, Contact.ID.named("x").description: "Jo Aerts"]
        all.seats = [
            try Seat(
                id: .named("s"),
                ["body": body.id, "holder": Contact.ID.named("x"), "until": today + 5])
        ]
        all.decisions = [
            try Decision(
                id: .named("d"),
                ["title": "Plan", "day": today, "due": today + 1, "body": body.id]),
            try Decision(
                id: .named("t"),
                ["decisionKind": "term", "title": "Visie", "day": today, "due": today + 2]),
        ]
        all.rounds = [
            try FundRound(
                id: .named("r"), ["fund": "ATF", "opens": today + 3, "closes": today + 4])
        ]
        let items = all.dated { "Fonds \($0)" }.inOrder
        #expect(items.map(\.day) == (0...5).map { today + $0 })
        #expect(items.map(\.sort) == [.decision, .term, .term, .fund, .fund, .seat])
        #expect(items.map(\.region) == ["AM09", "AM09", nil, nil, nil, "AM09"])
        #expect(!items.contains { $0.title.nl.contains("Aerts") })
        #expect(
            items.map { $0.isOverdue(on: today + 9) } == [false, true, true, false, false, false])
        #expect(Set(items.map(\.id)).count == items.count)
    }
}
