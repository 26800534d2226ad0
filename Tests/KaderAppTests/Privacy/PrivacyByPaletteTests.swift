import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Issue 8: what the law asks is done from the palette, by who may.
@Suite struct PrivacyByPaletteTests {
    private let desk: RoleDesk
    private var world: Dependencies { desk.world }
    private let day = Clock.real.now.day

    init() throws { desk = try RoleDesk() }

    private func person() throws -> Contact {
        let person = try Contact.sample(1, "Zeger Vergeetmij")
        try world.store.add(person)
        return person
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
        try desk.give(.consulent)
        var program = Rehearsal(world)
        try program.type(
            ": \"avg-verzoek opschrijven\" <Enter> \"inzage\" <Enter> <Tab> \"Piet Nieuw\" <C-s>")
        #expect(program.status.contains("Een beheerder antwoordt"), "\(program.canvas.text)")
        #expect(try desk.keeper.personRequests().map(\.name) == ["Piet Nieuw"])
    }

    /// Who wrote it down takes it back.
    @Test func aRequestThatWasHeardIsTakenBack() throws {
        try desk.give(.consulent)
        var program = Rehearsal(world)
        try program.type(
            ": \"avg-verzoek opschrijven\" <Enter> \"inzage\" <Enter> <Tab> \"Piet Nieuw\" <C-s> u")
        #expect(try desk.keeper.personRequests().isEmpty, "\(program.status)")
    }

    @Test func aRequestIsPutOffAndAnswered() throws {
        let person = try person()
        try world.store.add(
            PersonRequest(
                id: .named("rq"), .access, of: person.id, received: world.store.now.day))
        var program = Rehearsal(world)
        let open = ": \"verzoek beantwoorden\" <Enter> <Enter>"
        try program.type(open + " \"later\" <Enter> <Tab> \"het is veel\" <C-s>")
        #expect(program.status.contains("Uitgesteld"), "\(program.canvas.text)")
        try program.type(open + " \"later\" <Enter> <Tab> \"nog meer\" <C-s>")
        #expect(program.canvas.text.contains("maar één keer"), "\(program.canvas.text)")
        try program.type("<Esc> <Esc> " + open + " \"gedaan\" <Enter> \"alles gestuurd\" <C-s>")
        #expect(program.canvas.text.contains("Niet beantwoord"), "\(program.canvas.text)")
        #expect(!program.canvas.text.contains("--identified"))
        try program.type("\"kent ons\" <C-s>")
        let entry = try world.store.personRequest(.named("rq"))
        #expect(entry.request.closing?.outcome == .granted, "\(program.canvas.text)")
        #expect(entry.request.identified == "kent ons")
        #expect(entry.request.closing?.answer == "alles gestuurd")
        try program.type("u")
        #expect(try world.store.personRequest(.named("rq")).request.isOpen)
    }

    @Test func aRestrictionIsLiftedAfterAsking() throws {
        let person = try person()
        var program = Rehearsal(world)
        let open = ": \"beperking opheffen\" <Enter>"
        try program.type(open)
        #expect(program.status.contains("Van niemand"), "\(program.status)")
        try world.store.restrict(.named("held"), person.id, because: "betwist")
        try program.type(open + " <Enter>")
        #expect(program.canvas.text.contains("Beperking van Zeger Vergeetmij opheffen?"))
        try program.type("o")
        #expect(try world.store.restriction(of: person.id) == nil, "\(program.canvas.text)")
        try program.type("u")
        #expect(try world.store.restriction(of: person.id)?.reason == "betwist")
    }

    @Test func moreOfABreachIsWrittenDownAndItIsClosed() throws {
        let id = Breach.ID.named("b")
        try world.store.add(
            Breach(id: id, discovered: world.store.clock.instant, Breach.Facts("laptop kwijt")))
        var program = Rehearsal(world)
        let open = ": \"datalek bijwerken\" <Enter> <Enter>"
        try program.type(open + " <Tab> <Tab> \"12\" <Tab> <Tab> <Tab> \"op afstand gewist\"")
        try program.type("<Tab> \"ja\" <Enter> <C-s>")
        let half = try world.store.breach(id)
        #expect(half.facts.measures == "op afstand gewist", "\(program.canvas.text)")
        #expect(half.facts.count == 12 && half.authority != nil && half.isOpen)
        try program.type(open + " <BackTab> <BackTab> <BackTab> \"nee\" <Enter> <C-s>")
        #expect(program.canvas.text.contains("zeg waarom niet"), "\(program.canvas.text)")
        try program.type("\"schijf versleuteld\" <C-s>")
        #expect(try !world.store.breach(id).isOpen, "\(program.canvas.text)")
        #expect(try world.store.breach(id).authority == half.authority)
        #expect(program.status.contains("afgesloten"))
    }

    /// At *Te doen* the same forms open.
    @Test func whatWaitsAtToDoOpensItsForm() throws {
        try world.store.add(
            PersonRequest(
                id: .named("rq"), .access, name: "Piet Nieuw", received: world.store.now.day))
        let due = try world.store.duePrivacy()
        #expect(due.map(\.title) == ["Piet Nieuw"])
        var program = Rehearsal(world)
        try program.type("4 t")
        for _ in 0..<200 where !program.status.contains("beantwoorden") {
            try program.type("j")
        }
        try program.type("<Enter>")
        #expect(program.canvas.text.contains("AVG-verzoek beantwoorden"), "\(program.canvas.text)")
    }

    @Test(arguments: ["verzoek beantwoorden", "beperking opheffen", "datalek bijwerken"])
    func whoMayNotIsToldSo(words: String) throws {
        try desk.give(.consulent)
        var program = Rehearsal(world)
        try program.type(": \"\(words)\" <Enter>")
        #expect(program.status.contains("hoort niet bij je rol"), "\(program.status)")
    }

    /// It says what went, what stays and why, and where it still is.
    @Test func retentionSaysWhatReallyWent() throws {
        let lines = try world.store.retentionPreview()
        var program = Rehearsal(world)
        try program.type(": \"bewaartermijnen\" <Enter> \"\(lines.total)\" <C-s>")
        #expect(program.status.contains("Gewist: \(lines.total)"), "\(program.status)")
    }
}
