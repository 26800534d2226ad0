import KaderApp
import KaderDomain
import KaderStore
import Testing

/// Referring somebody by keyboard, and what comes back.
@Suite struct ReferralWalkthroughs {
    private let world: Dependencies

    init() throws { world = try Dependencies.demoDesk() }

    /// Refers whoever is selected first to the UWV.
    ///
    /// - Parameter fields: how many more there are between the partner's system and why.
    private func referred(past fields: Int = 0) throws -> (Walkthrough, Referral) {
        var walk = Walkthrough(world)
        try walk.press("5 v <Enter> <Tab> <Tab> \"UWV\" <Tab> <Tab>")
        for _ in 0..<fields { try walk.press("<Tab>") }
        try walk.press("\"Geen loon\" <C-s>")
        return (walk, try #require(try world.store.referrals().first?.referral))
    }

    @Test func aPartnerIsSentNothingBeforeConsentIsNoted() throws {
        var (walk, referral) = try referred()
        #expect(referral.target == .partner("UWV") && referral.state == .draft)
        #expect(try walk.screen.contains(world.store.contact(referral.contact).name.family))
        try walk.press("v")
        #expect(walk.screen.contains("toestemming noteren"))
        #expect(!walk.screen.contains("versturen"))
        try walk.press("\"toest\" <Enter> <C-s>")
        #expect(walk.screen.contains("vul dit in"))
        try walk.press("\"naam en loon\" <C-s> v \"versturen\" <Enter> <C-s>")
        #expect(try world.store.referral(referral.id).referral.state == .sent)
        try walk.press("u")
        #expect(try world.store.referral(referral.id).referral.state == .draft)
    }

    @Test func aReferralStandsOnTheCard() throws {
        var (walk, _) = try referred()
        try walk.press("<Enter> <PageDown>")
        #expect(walk.screen.contains("Doorverwijzingen"))
        #expect(walk.screen.contains("naar UWV · nog niet verstuurd"))
        try walk.press("v \"nummer\" <Enter> \"Paragin\" <Tab> \"hij is ziek\" <C-s>")
        #expect(walk.screen.contains("alleen letters"))
        try walk.press("<C-u> \"2026-42\" <C-s>")
        #expect(try world.store.partnerReferences().map(\.reference.number) == ["2026-42"])
    }

    @Test func itComesFromTheVisitOfToday() throws {
        let person = try #require(try world.store.contacts(limit: 1).first)
        let visit = try Registration(
            id: .named("v"), on: world.store.now.day, at: .online, .inloop, of: person.id)
        try world.store.add(visit)
        let (_, referral) = try referred(past: 1)
        #expect(referral.contact == person.id && referral.registration == visit.id)
    }

    @Test func aFormSaysWhatIsMissing() throws {
        var walk = Walkthrough(world)
        try walk.press("5 v <Enter> <C-s>")
        #expect(walk.screen.contains("kies een afdeling"))
        #expect(try world.store.referrals().isEmpty)
    }

    @Test func theReasonOfARefusalIsReadAndIsGone() throws {
        let person = try #require(try world.store.contacts(limit: 1).first)
        let today = world.store.now.day
        let referral = try Referral(
            id: .named("r"), of: person.id, to: .department(.legal), because: "Ontslag",
            by: world.store.actor, since: today)
        try world.store.add(referral)
        try world.store.send(referral.id, on: today)
        try world.seen(by: "bram").store.refuse(referral.id, because: "Geen lid", on: today)
        var walk = Walkthrough(world)
        try walk.press("4 t <End>")
        #expect(walk.screen.contains("geweigerd: Geen lid"))
        try walk.press("d")
        #expect(try world.store.referral(referral.id).referral.isHeard)
        #expect(!walk.screen.contains("geweigerd: Geen lid"))
    }
}
