import GRDB
import KaderDomain
import Testing

@testable import KaderStore

@Suite struct UndoTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private var bert: ActingStore { office.bert }

    init() throws { office = try Office() }

    @Test func whatWasAddedIsAddedAgain() throws {
        let group = try WorkingGroup(id: .named("g"), network: office.network.id, theme: "Energie")
        try anna.add(group)
        let report = try anna.undo()
        #expect(report.command == .addWorkingGroup && report.about == "Energie")
        #expect(try anna.network(office.network.id).groups.isEmpty)
        #expect(try anna.redo().command == .addWorkingGroup)
        #expect(try anna.network(office.network.id).groups == [group])
        _ = try anna.undo()
        _ = try anna.redo()
        #expect(try anna.network(office.network.id).groups == [group])
    }

    @Test func onlyOnesOwnStepsGoBack() throws {
        try anna.archive(office.people[7].id)
        #expect(throws: StoreError.nothingToUndo) { try bert.undo() }
        #expect(throws: StoreError.nothingToRedo) { try anna.redo() }
        #expect(try anna.undo().about == "Henk van der Berg")
        #expect(throws: StoreError.nothingToUndo) { try anna.undo() }
    }

    @Test func aNewStepEndsRedoing() throws {
        try anna.archive(office.people[7].id)
        _ = try anna.undo()
        try anna.archive(office.people[6].id)
        #expect(throws: StoreError.nothingToRedo) { try anna.redo() }
    }

    @Test func whatAnotherBuiltOnStaysAndIsNamed() throws {
        var edited = office.people[7]
        edited.phone = "06-00000001"
        try anna.edit(edited, from: office.people[7])
        var again = edited
        again.phone = "06-00000002"
        try bert.edit(again, from: edited)
        let before = try Dump(office.store)
        #expect(throws: StoreError.builtOn(by: "bert", .editContact)) { try anna.undo() }
        #expect(try Dump(office.store) == before)
        _ = try bert.undo()
        _ = try anna.undo()
        #expect(try anna.contact(office.people[7].id) == office.people[7])
    }

    @Test func otherFieldsOfAnotherStay() throws {
        var mine = office.people[7]
        mine.phone = "06-00000001"
        try anna.edit(mine, from: office.people[7])
        var theirs = office.people[7]
        theirs.town = "Assen"
        try bert.edit(theirs, from: office.people[7])
        _ = try anna.undo()
        #expect(try anna.contact(office.people[7].id) == theirs)
    }

    @Test func aPersonInUseCannotBeWithdrawnEvenAsTheOwnerOfAnAction() throws {
        let contact = try office.newcomer()
        try anna.add(contact)
        try Self.plan(bert, ownedBy: .person(contact.id))
        #expect(throws: StoreError.builtOn(by: "bert", .addPlanItem)) { try anna.undo() }
        #expect(try anna.contact(contact.id) == contact)
    }

    @Test func whatPointsToSomethingWithdrawnIsNotDoneAgain() throws {
        let contact = try office.newcomer()
        try anna.add(contact)
        let function = BoardFunction(
            id: .named("f"), network: office.network.id, contact: contact.id, role: .chair)
        try bert.add(function)
        _ = try bert.undo()
        _ = try anna.undo()
        let gone = StoreError.notFound(kind: "contact", id: "\(contact.id)")
        try office.acting("setup").add(try #require(RegionPlan(region: "AM01", year: 2027)))
        #expect(throws: gone) { try bert.redo() }
        #expect(throws: gone) { try bert.add(function) }
        #expect(throws: gone) { try Self.plan(bert, ownedBy: .person(contact.id)) }
        #expect(throws: gone) {
            try bert.plan(
                Spreekuur(
                    id: .named("s"), service: .inloop, at: Office.place, on: Office.monday,
                    during: #require(Hours("09:00-10:00")), staffedBy: [contact.id],
                    in: [office.rooms[0].id]))
        }
        _ = try anna.redo()
        _ = try bert.redo()
        #expect(try anna.network(office.network.id).board.map(\.role) == [function])
    }

    @Test func whatAnotherTookAwayIsNotChangedUnseen() throws {
        let group = try WorkingGroup(id: .named("g"), network: office.network.id, theme: "Energie")
        try anna.add(group)
        var edited = group
        edited.state = .dormant
        try bert.edit(edited, from: group)
        _ = try bert.undo()
        _ = try anna.undo()
        #expect(throws: StoreError.builtOn(by: "anna", .undo)) { try bert.redo() }
        let item = try Self.plan(anna, ownedBy: nil).1
        try bert.move(item, under: nil, rank: 7)
        try anna.removePlanItem(item)
        #expect(throws: StoreError.builtOn(by: "anna", .removePlanItem)) { try bert.undo() }
    }

    @Test func aCancelledSpreekuurComesBackWithItsAppointments() throws {
        let spreekuur = try office.spreekuur()
        try anna.plan(spreekuur)
        let booked = try anna.book(
            .named("a"), for: office.clients[0], office.request("09:00"), note: "cv")
        try anna.cancel(spreekuur.id, because: "ziek")
        #expect(try anna.appointment(booked.id).appointment.state == .cancelled)
        let report = try anna.undo()
        #expect(report.command == .cancelSpreekuur && report.count == 2)
        #expect(try anna.appointment(booked.id).appointment == booked.appointment)
        #expect(try LedgerOracle(office.store).faults.isEmpty)
    }

    @Test func anUndoThatWouldDoubleBookIsRefused() throws {
        try anna.plan(try office.spreekuur())
        try anna.cancel(Spreekuur.ID.named("spreekuur"), because: "ziek")
        try bert.plan(try office.spreekuur("other", "10:00-11:00"))
        let before = try Dump(office.store)
        #expect(throws: SpreekuurError.self) { try anna.undo() }
        #expect(try Dump(office.store) == before)
        #expect(try LedgerOracle(office.store).faults.isEmpty)
    }

    @Test func aRankComesBackToTheLastDigit() throws {
        let plan = try Self.plan(anna, ownedBy: nil)
        for rank in [0.1 + 0.2, 1.0 / 3, 1e-300, 123_456_789.123_456_78, -1.5, 2] {
            let before = try Dump(office.store)
            try anna.move(plan.1, under: nil, rank: rank)
            try anna.move(plan.1, under: nil, rank: 7.5)
            _ = try anna.undo()
            _ = try anna.undo()
            #expect(try Dump(office.store) == before)
            _ = try anna.redo()
            let after = try Dump(office.store)
            try anna.move(plan.1, under: nil, rank: 7.5)
            _ = try anna.undo()
            #expect(try Dump(office.store) == after)
        }
    }

    @Test(arguments: ["a\0b", "\"quoted\" \\ \u{1B}[2J", "\u{2028}\r\n\t", "🧑🏽‍🔧 ĳ é e\u{301}", ""])
    func awkwardTextComesBackWhole(_ text: String) throws {
        try anna.plan(try office.spreekuur())
        let first = try anna.book(
            .named("a"), for: office.clients[0], office.request("09:00"), note: text)
        let before = try Dump(office.store)
        try anna.edit(note: "anders", of: first.appointment)
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
        #expect(try anna.appointment(first.id).appointment.note == text.filter { $0 != "\0" })
    }

    @Test func oneStepThatTouchesAThingTwiceGoesBackAsOne() throws {
        let before = try Dump(office.store)
        let id = "\(office.people[7].id)"
        try anna.write(.writeContacts, .editContact) { writing in
            for phone in ["1", "2", "3"] {
                try writing.put(ContactRecord.kind, id, ["phone": phone.databaseValue])
            }
            try writing.put(ContactRecord.kind, id, ["town": "Assen".databaseValue])
        }
        let changes = try anna.history(of: "contact", id)
        #expect(changes.count == 2)
        #expect(changes[0].fields.map(\.after) == ["3", "Assen"])
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
    }

    @discardableResult
    private static func plan(
        _ acting: ActingStore, ownedBy owner: PlanOwner?
    ) throws -> (RegionPlan, PlanItem.ID) {
        let plan = try #require(RegionPlan(region: "AM01", year: 2027))
        if try acting.plans().isEmpty { try acting.add(plan) }
        let theme = try PlanItem(
            id: .named("theme"), plan: plan.id, level: .theme, rank: 1, title: "OV", owner: owner)
        try acting.add(theme)
        return (plan, theme.id)
    }
}
