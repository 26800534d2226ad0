import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What is not for somebody's role says so on its key, by the matrix.
@Suite struct OwnRoleTests {
    private let world: Dependencies
    private let keeper: ActingStore
    private let day = Clock.real.now.day

    init() throws {
        world = try .demoDesk()
        keeper = try world.seen(by: "beheer").store
    }

    private func give(_ role: AccessRole) throws {
        try keeper.give(
            AccessGrant(
                id: .named("k"), to: keeper.actor, .administrator, .land, from: day, by: "beheer"))
        try keeper.give(
            AccessGrant(
                id: .named("a"), to: world.store.actor, role, .land, from: day, by: "beheer"))
    }

    @Test(arguments: AccessRole.allCases)
    func aKeyIsRefusedWhereTheMatrixSaysSo(role: AccessRole) throws {
        try give(role)
        let program = Rehearsal(world)
        for binding in program.app.keys.bindings {
            let isTheirs = try binding.message.needed.map { try world.store.may($0) } ?? true
            #expect((binding.refusal == .notYours) == !isTheirs, "\(binding.label.en)")
        }
        for pane in program.app.panes {
            let needed = PaneNeeds.writing(in: pane.place)
            let isTheirs = try needed.isEmpty || needed.contains { try world.store.may($0) }
            #expect((pane.refusal == .notYours) == !isTheirs, "\(pane.place)")
        }
    }

    /// What is not refused beforehand is not refused for the role afterwards.
    @Test(arguments: AccessRole.allCases)
    func aKeyThatIsOfferedOpens(role: AccessRole) throws {
        try give(role)
        let offered = Rehearsal(world).app.keys.bindings.filter {
            $0.refusal == nil && $0.message.needed != nil && $0.message != .sync
        }
        for binding in offered {
            var program = Rehearsal(world)
            let words = binding.label[.nl].filter { $0 != "\"" }
            try program.type(": \"\(words)\" <Enter>")
            #expect(!program.status.contains("hoort niet bij je rol"), "\(binding.label.en)")
        }
    }

    @Test func aRoleThatIsGivenOrTakenCountsAtOnce() throws {
        var program = Rehearsal(world)
        #expect(!program.app.keys.bindings.contains { $0.refusal == .notYours })
        try give(.kaderlid)
        program.send(.changed(["accessGrant"]))
        try program.type("T")
        #expect(program.status.contains("hoort niet bij je rol"), "\(program.status)")
        try program.type(": \"terugbelnotitie\"")
        #expect(program.canvas.text.contains("terugbelnotitie – dat hoort niet bij je rol"))
        try program.type("<Esc> 1 n")
        #expect(program.status.contains("hoort niet bij je rol"), "\(program.status)")
    }

    /// What cannot be undone asks for what must be typed as it stands.
    @Test func somebodyIsForgottenWhereTheirNameIsTyped() throws {
        let person = try Contact.sample(1, "Zeger Vergeetmij")
        try world.store.add(person)
        var program = Rehearsal(world)
        let form = ": \"iemand vergeten\" <Enter> \"zeger\" <Enter> \"verzoek\" <Enter>"
        try program.type(form + " \"Zeger\" <C-s>")
        #expect(program.canvas.text.contains("niet de juiste naam"), "\(program.canvas.text)")
        #expect(try world.store.contact(person.id).name == person.name)
        try program.type("<End> \" Vergeetmij\" <C-s>")
        #expect(program.status.contains("Gewist"), "\(program.canvas.text)")
        #expect(try world.store.contact(person.id).name != person.name)
    }

    @Test func retentionAsksForTheNumberThatItTold() throws {
        let count = try world.store.retentionPreview().reduce(0) { $0 + $1.count }
        var program = Rehearsal(world)
        try program.type(": \"bewaartermijnen\" <Enter> \"\(count + 1)\" <C-s>")
        #expect(program.canvas.text.contains("het zijn er nu \(count)"), "\(program.canvas.text)")
    }

    @Test func aRestrictionAndABreachAreWrittenDownFromThePalette() throws {
        let person = try Contact.sample(1, "Zeger Vergeetmij")
        try world.store.add(person)
        var program = Rehearsal(world)
        try program.type(": \"beperken\" <Enter> \"zeger\" <Enter> \"betwist\" <C-s>")
        #expect(try world.store.restriction(of: person.id)?.reason == "betwist")
        try program.type(": \"datalek\" <Enter> \"laptop kwijt\" <C-s>")
        #expect(try world.store.breaches().map(\.facts.happened) == ["laptop kwijt"])
    }

    @Test func aRequestIsWrittenDownFromThePalette() throws {
        try give(.consulent)
        var program = Rehearsal(world)
        try program.type(": \"avg-verzoek\" <Enter> \"inzage\" <Enter> <Tab> \"Piet Nieuw\" <C-s>")
        #expect(program.status.contains("een beheerder antwoordt"), "\(program.canvas.text)")
        #expect(try keeper.personRequests().map(\.name) == ["Piet Nieuw"])
    }
}
