import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Giving and taking access, and every way to give oneself more.
@Suite struct GivingAccessTests {
    /// A desk asks who sits there before it knows anything of them.
    @Test func whoeverHasARoleMayOpenTheDesk() throws {
        let office = try Office()
        try office.found()
        for role in AccessRole.allCases {
            try office.give("\(role)", role, .house("groningen"))
            #expect(try office.acting("\(role)").deskLock() == nil)
        }
    }

    /// What hangs on either would come in sight.
    @Test func whoSeesAPartBringsNoPeopleTogether() throws {
        let office = try Office()
        try office.found()
        try office.give("carla", .consulent, .house("groningen"))
        #expect(throws: AccessError.self) {
            try office.acting("carla").merge(
                person: office.people[0].id, into: office.people[1].id)
        }
    }

    private let office: Office
    private var anna: ActingStore { office.anna }
    private var bert: ActingStore { office.bert }
    private var setup: ActingStore { office.acting("setup") }

    init() throws { office = try Office() }

    @Test func withoutARoleEverybodyMayEverything() throws {
        #expect(try !anna.isGuarded() && anna.may(.giveAccess) && anna.may(.backup))
        #expect(try anna.access().isEmpty && !anna.networks().isEmpty)
        try anna.refuseStranger()
    }

    @Test(arguments: [
        ("bert", AccessRole.administrator, AccessScope.land, nil as Int?),
        ("anna", .consulent, .land, nil), ("anna", .administrator, .own, nil),
        ("anna", .administrator, .land, 30),
    ])
    func theFirstIsOnesOwnAsAdministratorOfEverything(
        name: String, role: AccessRole, scope: AccessScope, days: Int?
    ) throws {
        let grant = try Office.grant(
            "g", to: name, role, scope, by: "anna", until: days.map { Office.today + $0 })
        #expect(throws: AccessError.beginWithYourself) { try anna.give(grant) }
        #expect(try !anna.isGuarded())
    }

    @Test func fromTheFirstOnEverybodyNeedsARole() throws {
        try office.found("anna")
        #expect(throws: AccessError.stranger(givers: ["anna"])) { try bert.refuseStranger() }
        #expect(throws: AccessError.stranger(givers: ["anna"])) { try bert.networks() }
        #expect(throws: AccessError.stranger(givers: ["anna"])) {
            try bert.add(try office.newcomer())
        }
        #expect(try !anna.networks().isEmpty)
        #expect(
            throws: AccessError.notAllowed(action: "readDossiers", givers: ["anna"])
        ) { try anna.looks(at: .named("n")) }
    }

    @Test func nobodyGivesThemselvesAnything() throws {
        try office.found()
        try office.give("anna", .consulent)
        for role in AccessRole.allCases {
            let own = try Office.grant("more", to: "setup", role)
            #expect(throws: AccessError.oneself) { try setup.give(own) }
            let more = try Office.grant("more", to: "anna", role, by: "anna")
            #expect(throws: AccessError.self) { try anna.give(more) }
        }
        let forged = try Office.grant("more", to: "bert", .consulent, by: "anna")
        #expect(throws: AccessError.beyondOwn) { try setup.give(forged) }
        #expect(try setup.access().count == 2)
    }

    @Test func nobodyGivesMoreThanTheyHave() throws {
        try office.found()
        try office.give("anna", .administrator, .house("groningen"))
        let (here, there) = (AccessScope.house("groningen"), AccessScope.house("utrecht"))
        for (scope, isGiven) in [(here, true), (there, false), (.land, false), (.own, false)] {
            let grant = try Office.grant(
                "\(scope)", to: "bert", .consulent, scope, by: "anna")
            if isGiven {
                try anna.give(grant)
            } else {
                #expect(throws: AccessError.beyondOwn) { try anna.give(grant) }
            }
        }
        // What anna does not see she does not take away either.
        #expect(throws: StoreError.self) { try anna.revokeAccess(.named("founder")) }
        #expect(try setup.may(.giveAccess))
    }

    @Test func theLastAdministratorStays() throws {
        try office.found()
        #expect(throws: AccessError.lastAdministrator) {
            try setup.revokeAccess(.named("founder"))
        }
        #expect(throws: AccessError.lastAdministrator) { _ = try setup.undo() }
        try office.give("anna", .administrator)
        try setup.revokeAccess(.named("founder"))
        #expect(throws: AccessError.stranger(givers: ["anna"])) { try setup.networks() }
        #expect(throws: AccessError.lastAdministrator) {
            try anna.revokeAccess(.named("anna administrator land"))
        }
        #expect(throws: AccessError.stranger(givers: ["anna"])) { _ = try setup.undo() }
    }

    @Test func whatIsGivenIsTakenBackAndGivenAgain() throws {
        try office.found()
        try office.give("anna", .kaderlid)
        #expect(try anna.may(.readPlans) && !anna.may(.readDesk))
        _ = try setup.undo()
        #expect(throws: AccessError.stranger(givers: ["setup"])) { try anna.refuseStranger() }
        _ = try setup.redo()
        try setup.revokeAccess(.named("anna kaderlid land"))
        #expect(throws: AccessError.revokedAlready) {
            try setup.revokeAccess(.named("anna kaderlid land"))
        }
        #expect(throws: AccessError.self) { try anna.refuseStranger() }
        _ = try setup.undo()
        try anna.refuseStranger()
    }

    @Test func whoLaysARoleDownDoesNotTakeItBack() throws {
        try office.found()
        try office.give("anna", .administrator)
        try office.give("anna", .kaderlid)
        try anna.revokeAccess(.named("anna administrator land"))
        #expect(throws: AccessError.notAllowed(action: "giveAccess", givers: ["setup"])) {
            _ = try anna.undo()
        }
        #expect(try !anna.may(.giveAccess))
    }

    @Test func aRoleHoldsFromItsFirstThroughItsLastDay() throws {
        try office.found()
        let (today, later) = (Office.today, Office.today + 1)
        try setup.give(Office.grant("1", to: "anna", .kaderlid, from: later))
        try setup.give(
            Office.grant("2", to: "bert", .kaderlid, from: today - 9, until: today - 1))
        #expect(throws: AccessError.self) { try anna.refuseStranger() }
        #expect(throws: AccessError.self) { try bert.refuseStranger() }
        let rights = try office.store.queue.read { db in
            try (
                Rights(of: anna.actor, on: later, in: db),
                Rights(of: bert.actor, on: today - 1, in: db)
            )
        }
        #expect(rights.0.grants.count == 1 && rights.1.grants.count == 1)
    }

    @Test func ofOthersWhoKeepsNoAccessSeesNothing() throws {
        try office.found()
        try office.give("anna", .kaderlid)
        #expect(try setup.access().count == 2)
        #expect(try anna.access().map(\.actor.name) == ["anna"])
        #expect(try anna.ownAccess().map(\.role) == [.kaderlid])
    }

    @Test(arguments: ["onderhoud", "onbekend"])
    func namesOfTheProgramAreNobodys(name: String) throws {
        try office.found()
        let grant = try Office.grant("g", to: name, .consulent)
        #expect(throws: AccessError.reservedName) { try setup.give(grant) }
    }

    @Test func peopleWhoAreMadeOneGiveNobodyMore() throws {
        try office.found()
        try office.give("anna", .consulent, .house("groningen"), as: office.people[0].id)
        try office.give("bert", .kaderlid, .own, as: office.people[5].id)
        #expect(throws: AccessError.self) {
            try anna.merge(person: office.people[5].id, into: office.people[0].id)
        }
        try setup.merge(person: office.people[5].id, into: office.people[6].id)
        #expect(try bert.ownAccess().map(\.contact) == [office.people[6].id])
    }
}
