import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Requests, restrictions and breaches in the store, and who may see them.
@Suite struct RightsStoreTests {
    private func request(_ name: String, _ office: Office, on day: Day) throws -> PersonRequest {
        try PersonRequest(
            id: .named(name), .access, of: office.clients[0], received: day, identified: "gezien")
    }

    @Test func whatIsDueFirstStandsInFront() throws {
        let office = try Office()
        for (name, day) in [
            ("a", Office.monday), ("b", Office.monday - 40), ("c", Office.monday - 9),
        ] {
            try office.anna.add(request(name, office, on: day))
        }
        #expect(
            try office.anna.personRequests().map(\.id) == [.named("b"), .named("c"), .named("a")])
        try office.anna.extend(.named("c"), toldOn: Office.monday, because: "veel")
        try office.anna.answer(.named("b"), on: Office.monday, .granted, "gestuurd")
        #expect(try office.anna.personRequests().map(\.id) == [.named("a"), .named("c")])
        let all = try office.anna.personRequests(withAnswered: true)
        #expect(all.map(\.id) == [.named("a"), .named("c"), .named("b")])
        #expect(all.last?.name == "\(office.people[5].name)")
        _ = try office.anna.undo()
        #expect(try office.anna.personRequests().count == 3)
    }

    @Test func theyStandInWhatIsToBeDoneWithTheirClock() throws {
        let office = try Office()
        try office.anna.add(request("late", office, on: Office.monday - 40))
        let breach = try Breach(
            id: .named("b"), discovered: office.anna.clock.instant + -10 * 3600,
            Breach.Facts("mail verkeerd"))
        try office.anna.add(breach)
        let lines = try office.anna.toDo().compactMap { toDo -> DuePrivacy? in
            if case .privacy(let due) = toDo { due } else { nil }
        }
        #expect(lines.map { $0.thing.kind } == ["personRequest", "breach"])
        #expect(lines.last?.line.nl == "melden: nog 62 uur")
        try office.anna.edit(
            Breach(
                id: breach.id, discovered: breach.discovered, breach.facts,
                authority: .not(because: "versleuteld"), people: .not(because: "versleuteld")),
            from: breach)
        #expect(try office.anna.duePrivacy().map { $0.thing.kind } == ["personRequest"])
        #expect(try office.anna.breaches().count == 1)
    }

    @Test func onlyTheAdministratorOfEverythingSeesThem() throws {
        let office = try Office()
        try office.found()
        try office.acting("setup").add(request("r", office, on: Office.monday))
        try office.give("anna", .administrator, .house("groningen"))
        try office.give("bert", .consulent, .land)
        for acting in [office.anna, office.bert] {
            #expect(throws: AccessError.self) { try acting.personRequests() }
            #expect(throws: AccessError.self) { try acting.breaches() }
            #expect(try !acting.toDo().contains { if case .privacy = $0 { true } else { false } })
        }
    }
}

/// AVG 18: kept, and nothing else, until it is lifted.
@Suite struct RestrictionTests {
    private let office: Office
    private let client: Contact.ID

    init() throws {
        office = try Office()
        client = office.clients[0]
        try office.anna.plan(office.spreekuur())
    }

    private func restrict() throws {
        try office.anna.restrict(.named("held"), client, because: "betwist het adres")
    }

    private var refusal: PrivacyError {
        .restricted(since: Office.monday, reason: "betwist het adres")
    }

    @Test func nothingIsChangedOrAddedUntilItIsLifted() throws {
        try office.anna.open(
            Dossier(
                id: .named("d"), of: client, about: "x", opened: Instant(seconds: 1), by: "anna"))
        try restrict()
        let old = try office.anna.contact(client)
        var new = old
        new.town = "Assen"
        #expect(throws: refusal) { try office.anna.edit(new, from: old) }
        #expect(throws: refusal) {
            try office.anna.book(.named("a"), for: client, office.request("10:00"))
        }
        #expect(throws: refusal) { try office.anna.addEntry(.named("e"), to: .named("d"), "y") }
        #expect(throws: refusal) { try office.anna.addTaxQuestion(.named("t"), of: client, "z") }
        #expect(try office.anna.restriction(of: client)?.reason == "betwist het adres")
        #expect(try office.anna.restriction(of: office.clients[1]) == nil)
        try office.anna.liftRestriction(of: client)
        try office.anna.edit(new, from: old)
        #expect(throws: PrivacyError.notRestricted) { try office.anna.liftRestriction(of: client) }
    }

    /// Somebody else's day must not stand still for it.
    /// Nobody else waits for them, and what another device brings together is taken in.
    @Test func othersAndOtherDevicesGoOn() throws {
        try office.anna.plan(
            try office.spreekuur("later", "09:00-10:00", on: Office.monday + 7))
        let first = try #require(office.clients.firstIndex(of: client))
        let second = try #require(office.clients.indices.first { $0 != first })
        try office.anna.wait(try office.waits(first))
        try office.anna.wait(try office.waits(second))
        try office.anna.open(
            Dossier(
                id: .named("d"), of: client, about: "x", opened: Instant(seconds: 1), by: "anna"))
        try restrict()
        #expect(try office.anna.offer().entry.contact == office.clients[second])
        let upkeep = office.store.as(.upkeep, at: office.anna.clock)
        let (kind, id) = (DossierRecord.kind, Dossier.ID.named("d").description)
        try upkeep.write(.writeDossiers, .mergeContacts) {
            try $0.put(kind, id, ["title": "y".databaseValue])
        }
        #expect(throws: refusal) {
            try upkeep.write(.writeDossiers, .editDossier) {
                try $0.put(kind, id, ["title": "z".databaseValue])
            }
        }
    }

    @Test func whoWaitsAtTheDeskIsHelpedAndNothingNewIsNothingRefused() throws {
        let walkIn = try #require(office.anna.addWalkIn(.named("w"), in: "groningen").walkIn)
        var theirs = walkIn
        theirs.contact = client
        try office.anna.edit(theirs, from: walkIn)
        try restrict()
        try office.anna.take(.call, .walkIn(.named("w")))
        #expect(throws: refusal) { try office.anna.edit(walkIn, from: theirs) }
        let same = try office.anna.contact(client)
        try office.anna.edit(same, from: same)
    }

    @Test func whatWasBookedMayComeToItsEnd() throws {
        _ = try office.anna.book(.named("a"), for: client, office.request("10:00"))
        try restrict()
        #expect(throws: refusal) {
            try office.anna.move(
                .named("a"), to: Office.monday + 1, #require(TimeOfDay("11:00")))
        }
        let fallen = try office.anna.cancel(Spreekuur.ID.named("spreekuur"), because: "ziek")
        #expect(fallen.count == 1)
    }

    /// AVG 18: a step back is no way to another time, nor one forward to a new appointment.
    @Test func undoAndRedoOnlyEndAVisit() throws {
        let bert = office.bert
        _ = try bert.book(.named("a"), for: client, office.request("10:00"))
        _ = try bert.move(.named("a"), to: Office.monday + 1, #require(TimeOfDay("11:00")))
        try restrict()
        #expect(throws: refusal) { try bert.undo() }
        try office.anna.liftRestriction(of: client)
        _ = try bert.undo()
        try office.anna.restrict(.named("again"), client, because: "betwist het adres")
        _ = try bert.undo()
        #expect(throws: refusal) { try bert.redo() }
    }

    @Test func theRegistersGoOnAndUndoDoesNotPassIt() throws {
        let old = try office.anna.contact(client)
        var new = old
        new.town = "Assen"
        try office.bert.edit(new, from: old)
        try restrict()
        #expect(throws: refusal) { try office.bert.undo() }
        try office.anna.add(
            PersonRequest(id: .named("r"), .restriction, of: client, received: Office.monday))
        #expect(throws: PrivacyError.restrictedAlready) {
            try office.anna.restrict(.named("again"), client, because: "x")
        }
        #expect(throws: PrivacyError.withoutReason) {
            try office.anna.restrict(.named("other"), office.clients[1], because: " ")
        }
    }
}
