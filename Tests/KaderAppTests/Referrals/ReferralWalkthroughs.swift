import KaderApp
import KaderDomain
import KaderStore
import Testing

/// Referring somebody by keyboard, and what comes back.
@Suite struct ReferralWalkthroughs {
    private let world: Dependencies

    init() throws { world = try Dependencies.demoDesk() }

    /// Refers whoever is selected first to the UWV.
    private func referred() throws -> (Walkthrough, Referral) {
        var walk = Walkthrough(world)
        try walk.press("5 v <Enter> <Tab> <Tab> \"UWV\" <Tab> <Tab> \"Geen loon\" <C-s>")
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

    @Test func aFormSaysWhatIsMissing() throws {
        var walk = Walkthrough(world)
        try walk.press("5 v <Enter> <C-s>")
        #expect(walk.screen.contains("een van de drie"))
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
        var walk = Walkthrough(world)
        try walk.press("4 t")
        #expect(!walk.screen.contains("geweigerd"))
        try world.seen(by: "bram").store.refuse(referral.id, because: "Geen lid", on: today)
        try walk.press("1 4 t t")
        var fresh = Walkthrough(world)
        try fresh.press("4 t <End>")
        #expect(fresh.screen.contains("geweigerd: Geen lid"))
        try fresh.press("d")
        #expect(try world.store.referral(referral.id).referral.isHeard)
        #expect(!fresh.screen.contains("geweigerd: Geen lid"))
    }
}
