import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct ConferenceStoreTests {
    private let office: Office
    private let conference: Conference
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        conference = try Conference(
            region: "AM01", year: 2026, place: "Groningen", attendance: ["ZW": 12])
        try office.anna.write(conference)
    }

    private func add(
        _ sort: ConferencePoint.Sort, _ text: String,
        _ answers: [PlanOwner: ConferencePoint.Answer] = [:]
    ) throws -> ConferencePoint.ID {
        let point = try ConferencePoint(
            id: .named(text), at: conference.id, sort, text: text, owner: .sector("VERV"),
            answers: answers)
        try anna.add(point)
        return point.id
    }

    @Test func pointsComeByWhatTheyAreAndInTheirOrder() throws {
        for (sort, text) in [
            (ConferencePoint.Sort.choice, "c"), (.observation, "b"), (.question, "q"),
            (.observation, "a"),
        ] { _ = try add(sort, text) }
        #expect(try anna.conference(conference.id).points.map(\.text) == ["b", "a", "q", "c"])
        _ = try anna.undo()
        #expect(try anna.conferences(region: "AM01").first?.points.map(\.text) == ["b", "q", "c"])
        #expect(try anna.conferences(region: "AM02").isEmpty)
    }

    @Test func anAnswerIsOfANetworkThatIsThere() throws {
        let here = PlanOwner.network(office.network.id)
        _ = try add(.choice, "Bussen", [here: .agreed, .sector("ZW"): .declined])
        #expect(try anna.check().isEmpty)
        #expect(throws: StoreError.notFound(kind: "network", id: "\(Network.ID.named("weg"))")) {
            _ = try add(.choice, "Treinen", [.network(.named("weg")): .unanswered])
        }
        try office.store.tamper("UPDATE network SET isWithdrawn = 1")
        let findings = try anna.check()
        #expect(
            findings.contains {
                $0.subject.hasPrefix("conferencePoint") && $0.detail == "-> network"
            })
    }

    @Test func aChoiceBecomesAnActionOfTheNextPlanInOneStep() throws {
        let seen = try add(.observation, "OV kwam naar boven")
        let theme = try anna.turn(seen)
        #expect(theme.level == .theme && theme.title == "OV kwam naar boven")
        let plan = try #require(RegionPlan(region: "AM01", year: 2027))
        #expect(theme.plan == plan.id)
        let goal = try PlanItem(
            id: .named("g"), plan: plan.id, level: .goal, parent: theme.id, rank: 1,
            title: "Bussen")
        try anna.add(goal)
        let choice = try add(
            .choice, "Zienswijze\nvoor maart",
            [.campaign("Voor 14"): .agreed, .sector("UG"): .declined])
        let action = try anna.turn(choice, into: goal.id)
        #expect(action.title == "Zienswijze" && action.note == "Zienswijze\nvoor maart")
        #expect(action.owner == .sector("VERV") && action.partners == "Voor 14")
        #expect(try anna.conferencePoint(choice).item == action.id)
        #expect(throws: ConferenceError.turnedAlready) { try anna.turn(choice, into: goal.id) }
        _ = try anna.undo()
        #expect(try anna.conferencePoint(choice).item == nil)
        #expect(try anna.plan(plan.id).tree.lines.count == 2)
    }

    @Test func turningStartsThePlanAndUndoTakesAllOfItBack() throws {
        let before = try anna.plans().count
        _ = try anna.turn(try add(.question, "Wat doet de krimp?"))
        #expect(try anna.plans().count == before + 1)
        _ = try anna.undo()
        #expect(try anna.plans().count == before)
    }

    @Test func aLineThatGoesFreesWhatItWasMadeOf() throws {
        let point = try add(.observation, "OV")
        let theme = try anna.turn(point)
        try anna.removePlanItem(theme.id)
        #expect(try anna.conferencePoint(point).item == nil)
        #expect(try anna.turn(point).id == theme.id)
        _ = try anna.undo()
        _ = try anna.undo()
        #expect(try anna.conferencePoint(point).item == theme.id)
    }

    @Test func anActionComesUnderAGoalOfThatPlanOnly() throws {
        let other = try #require(RegionPlan(region: "AM01", year: 2028))
        try anna.add(other)
        for (level, parent) in [(PlanLevel.theme, nil), (.goal, "t")] as [(PlanLevel, String?)] {
            try anna.add(
                PlanItem(
                    id: .named(level == .theme ? "t" : "g"), plan: other.id, level: level,
                    parent: parent.map { .named($0) }, rank: 1, title: "x"))
        }
        let point = try add(.choice, "OV")
        #expect(throws: PlanError.misplaced) { try anna.turn(point, into: .named("g")) }
    }

    @Test func aConferenceOfBeforeThePlansIsTurnedIntoNothing() throws {
        let old = try Conference(region: "AM01", year: 2019)
        try anna.write(old)
        let point = try ConferencePoint(id: .named("p"), at: old.id, .observation, text: "OV")
        try anna.add(point)
        #expect(throws: ConferenceError.noPlanAfter(year: 2019)) { try anna.turn(point.id) }
    }

    @Test func theSheetTellsWhatWasReachedAndWhatIsOpen() throws {
        let plan = try #require(RegionPlan(region: "AM01", year: 2027))
        try anna.add(plan)
        var parent: PlanItem.ID?
        for level in PlanLevel.allCases {
            let item = try PlanItem(
                id: .named(level.rawValue), plan: plan.id, level: level, parent: parent, rank: 1,
                title: level.rawValue, state: .done)
            try anna.add(item)
            parent = item.id
        }
        _ = try add(.question, "Wat doet de krimp?")
        _ = try anna.turn(try add(.question, "Wie rijdt er?"))
        try anna.raise(
            Signal.ID.named("s"),
            about: .problemRegion(problem: "loon.achterstand", region: "AM01"), note: "vaak")
        let sheet = try anna.conferenceSheet(region: "AM01", year: 2027)
        #expect(sheet.reached.map(\.title) == ["action"] && sheet.unfinished.isEmpty)
        #expect(sheet.questions == ["Wat doet de krimp?"])
        #expect(sheet.signals == [.init(problem: "loon.achterstand", members: nil)])
        #expect(try anna.conferenceSheet(region: "AM02", year: 2027).plan == nil)
    }

    @Test func whatSomebodyElseChangedMeanwhileIsNotOverwritten() throws {
        let first = try anna.conference(conference.id).conference
        var other = first
        other.place = "Assen"
        try office.bert.edit(other, from: first)
        var mine = first
        mine.place = "Emmen"
        #expect(throws: EditConflict.self) { try anna.edit(mine, from: first) }
    }
}
