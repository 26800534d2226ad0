import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What the forms find wrong, what they understand, and what they write.
struct PlanFormsTests {
    private func today() throws -> Day { try #require(Day("2026-11-24")) }

    private func world() throws -> Dependencies {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        return world
    }

    private func values(_ form: some FormDefinition, _ world: Dependencies) throws -> FormValues {
        FormValues(FormState(try form.fields(with: world)).values)
    }

    private func action(_ title: String, _ deadline: String, _ state: [String]) -> FormValues {
        FormValues([
            "title": .text(title), "deadline": .text(deadline), "state": .chosen(state),
            "owner": .chosen([]), "partners": .text(""), "note": .text(""),
        ])
    }

    private func newAction() throws -> PlanItemForm {
        PlanItemForm(
            adding: .action, to: try PlanSamples.plan().id, under: .sample(110), behind: nil)
    }

    @Test(arguments: [
        ("Praten", "", ["to-do"], []), ("", "", ["to-do"], ["title"]),
        ("  ", "morgen", ["to-do"], ["title"]), ("Praten", "ooit", ["to-do"], ["deadline"]),
        ("Praten", "24-11", [], ["state"]), ("", "31-02", [], ["deadline", "state", "title"]),
    ])
    func findsWhatIsWrongInAnAction(
        title: String, deadline: String, state: [String], wrong: [String]
    ) throws {
        let faults = try newAction().faults(in: action(title, deadline, state), today: today())
        #expect(faults.keys.sorted() == wrong)
    }

    @Test func aThemeNeedsATitleOnly() throws {
        let form = PlanItemForm(
            adding: .theme, to: try PlanSamples.plan().id, under: nil, behind: nil)
        #expect(form.faults(in: FormValues(["title": .text("Zorg")]), today: try today()).isEmpty)
        #expect(form.faults(in: FormValues(), today: try today()) == ["title": .fillIn])
    }

    @Test(arguments: [
        ("morgen", "woensdag 25 november 2026"), ("1-3-2027", "maandag 1 maart 2027"),
        ("23-11", "maandag 23 november 2026, al voorbij"),
    ])
    func saysWhichDayWasUnderstood(typed: String, words: String) throws {
        let notes = try newAction().notes(on: action("x", typed, []), today: today())
        #expect(notes["deadline"]?.nl == words)
    }

    @Test func savingWithoutChangesWritesNothing() throws {
        let world = try world()
        let form = PlanItemForm(editing: try world.store.planItem(.sample(112)))
        let values = try values(form, world)
        let before = try world.store.latestChange()
        _ = try form.save(values, from: values, overriding: [], with: world)
        #expect(try world.store.latestChange() == before)
    }

    @Test func writesOnlyWhatThisPersonChanged() throws {
        let world = try world()
        let item = try world.store.planItem(.sample(112))
        let form = PlanItemForm(editing: item)
        let original = try values(form, world)
        var theirs = item
        theirs.state = .done
        try world.seen(by: "bram").store.edit(theirs, from: item)
        var mine = original
        mine["title"] = .text("Folder in drie talen")
        _ = try form.save(mine, from: original, overriding: [], with: world)
        let stored = try world.store.planItem(.sample(112))
        #expect(stored.title == "Folder in drie talen")
        #expect(stored.state == .done)
        #expect(stored.owner == item.owner)
    }

    @Test func theSameFieldChangedTwiceIsAConflict() throws {
        let world = try world()
        let item = try world.store.planItem(.sample(112))
        let form = PlanItemForm(editing: item)
        let original = try values(form, world)
        var theirs = item
        theirs.deadline = try today()
        try world.seen(by: "bram").store.edit(theirs, from: item)
        var mine = original
        mine["deadline"] = .text("+7")
        #expect {
            try form.save(mine, from: original, overriding: [], with: world)
        } throws: { error in
            (error as? EditConflict)?.fields.map(\.name) == ["deadline"]
        }
    }

    @Test func ownersInAConflictHaveNames() throws {
        let world = try world()
        let item = try world.store.planItem(.sample(111))
        let form = PlanItemForm(editing: item)
        let original = try values(form, world)
        var theirs = item
        theirs.owner = .person(.sample(2))
        try world.seen(by: "bram").store.edit(theirs, from: item)
        var mine = original
        mine["owner"] = .chosen(["sector:DIE"])
        let conflict = #expect(throws: EditConflict.self) {
            try form.save(mine, from: original, overriding: [], with: world)
        }
        let labels = try form.labels(of: try #require(conflict), with: world)
        #expect(Set(labels.values) == ["Bram Postma", "Diensten"])
    }

    @Test func aNewActionComesBehindItsSibling() throws {
        let world = try world()
        let form = PlanItemForm(
            adding: .action, to: try PlanSamples.plan().id, under: .sample(110),
            behind: .sample(111))
        var filled = action("Ertussen", "", ["to-do"])
        filled["owner"] = .chosen(["campaign:Voor 16"])
        let saved = try form.save(filled, from: FormValues(), overriding: [], with: world)
        #expect(saved.notice.nl == "Actiepunt toegevoegd: Ertussen.")
        let lines = try world.store.plan(PlanSamples.plan().id).tree.lines
        #expect(lines.map(\.item.title)[2...3] == ["Met vijf bedrijven praten", "Ertussen"])
        #expect(lines[3].item.owner == .campaign("Voor 16"))
    }

    @Test func ownersAreFoundAmongPersonsNetworksSectorsAndCampaigns() throws {
        let world = try world()
        func found(_ query: String) throws -> [String] {
            try #require(
                try newAction().options(
                    for: "owner", matching: query, in: FormValues(), with: world)
            ).map(\.id)
        }
        #expect(try found("ruiter") == ["person:\(Contact.ID.sample(1))", "campaign:ruiter"])
        #expect(try found("eemsd").first == "network:\(Network.ID.sample(9))")
        #expect(try found("diensten").contains("sector:DIE"))
        #expect(try found("Voor  16 ") == ["campaign:Voor 16"])
        #expect(try found("").first == "network:\(Network.ID.sample(9))")
    }

    @Test func thePresentOwnerIsChosenByName() throws {
        let world = try world()
        let form = PlanItemForm(editing: try world.store.planItem(.sample(111)))
        let owner = try form.fields(with: world).first { $0.id == "owner" }?.choice
        #expect(owner?.chosen.map(\.label) == ["Anna de Ruiter"])
    }

    @Test func aPersonMadeForTheFormOwnsTheAction() {
        let id = Contact.ID.sample(7)
        #expect(PlanItemForm.owner(id.description) == .person(id))
        #expect(PlanItemForm.owner("sector:DIE") == .sector("DIE"))
        #expect(PlanItemForm.owner(nil) == nil)
    }

    @Test func movesUnderAnotherGoalAtTheEnd() throws {
        let world = try world()
        let form = PlanItemMoveForm(items: [.sample(111)])
        var chosen = try values(form, world)
        #expect(chosen.choice("parent") == "\(PlanItem.ID.sample(110))")
        let choice = try #require(try form.fields(with: world).last?.choice)
        #expect(
            choice.options.map(\.label) == [
                "Meer vaste banen in de logistiek", "Wachtlijsten korter",
                "Belastinghulp in elke wijk",
            ])
        chosen["parent"] = .chosen(["\(PlanItem.ID.sample(210))"])
        _ = try form.save(chosen, from: FormValues(), overriding: [], with: world)
        let moved = try world.store.planItem(.sample(111))
        #expect(moved.parent == .sample(210))
        #expect(try world.store.plan(PlanSamples.plan().id).tree.lines.last?.id == .sample(111))
    }

    @Test func movingToWhereItIsWritesNothing() throws {
        let world = try world()
        let form = PlanItemMoveForm(items: [.sample(111)])
        let chosen = try values(form, world)
        let before = try world.store.latestChange()
        _ = try form.save(chosen, from: chosen, overriding: [], with: world)
        #expect(try world.store.latestChange() == before)
    }

    @Test func aNewPlanIsOfTheFirstYearWithoutOne() throws {
        let world = try world()
        let form = PlanForm(region: "AM01", year: nil)
        let filled = try values(form, world)
        #expect(filled.choice("year") == "2027")
        let years = try form.options(for: "year", matching: "", in: filled, with: world)
        #expect(years?.map(\.id) == ["2027", "2028", "2024", "2023"])
        let saved = try form.save(filled, from: filled, overriding: [], with: world)
        #expect(saved.notice.nl == "Plan begonnen: Groningen 2027.")
        #expect(try world.store.plans(region: "AM01").map(\.plan.year) == [2027, 2026, 2025])
    }

    @Test func aSecondPlanOfOneRegionAndYearIsRefusedAtTheYear() throws {
        let world = try world()
        let form = PlanForm(region: "AM01", year: nil)
        let filled = FormValues(["region": .chosen(["AM01"]), "year": .chosen(["2026"])])
        #expect {
            try form.save(filled, from: filled, overriding: [], with: world)
        } throws: { error in
            form.field(refusedBy: error) == "year" && Phrase(error).nl.contains("Groningen")
        }
    }

    @Test func aPlanIsAdopted() throws {
        let world = try world()
        let id = try PlanSamples.plan().id
        let form = PlanForm(editing: id)
        let original = try values(form, world)
        var filled = original
        filled["status"] = .chosen(["adopted"])
        _ = try form.save(filled, from: original, overriding: [], with: world)
        #expect(try world.store.plan(id).plan.status == .adopted)
        #expect(form.faults(in: FormValues(), today: try today()) == ["status": .chooseOne])
    }
}
