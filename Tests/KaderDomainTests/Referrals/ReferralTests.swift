import KaderDomain
import Testing

@Suite struct ReferralTests {
    private let day = Day("2026-11-24") ?? .first
    private let anna = Actor("anna") ?? .unnamed
    private let bert = Actor("bert") ?? .unnamed
    private let uwv = ReferralTarget.partner("UWV")

    private func referral(to target: ReferralTarget) throws -> Referral {
        try Referral(
            id: .named("r"), of: .named("p"), to: target, because: "Geen loon", by: anna,
            since: day)
    }

    @Test func aPartnerGetsNothingWithoutConsent() throws {
        let draft = try referral(to: uwv)
        #expect(throws: ReferralError.noConsent(to: uwv)) { try draft.sent(on: day) }
        let covered = try draft.consented(to: "het loon", by: .written, on: day)
        #expect(try covered.sent(on: day).state == .sent)
        #expect(try referral(to: .department(.legal)).sent(on: day).state == .sent)
    }

    @Test func aConsentHoldsForNobodyElse() throws {
        let moved = try referral(to: uwv).consented(to: "het loon", by: .spoken, on: day)
            .changed(to: .partner("Leerwerkloket"), in: "", because: "Scholing")
        #expect(!moved.isConsented)
        #expect(throws: ReferralError.noConsent(to: .partner("Leerwerkloket"))) {
            try moved.sent(on: day)
        }
    }

    @Test func aConsentForAnOfficialHoldsForEach() throws {
        let noted = try referral(to: .official(.named("o"))).consented(
            to: "het loon", by: .spoken, on: day)
        let moved = try noted.changed(to: .official(.named("q")), in: "", because: "Verhuisd")
        #expect(moved.isConsented)
        #expect(moved.consent?.target == .department(.officials))
    }

    @Test func whatWasSentStopsWhenTheConsentIsTakenBack() throws {
        let covered = try referral(to: uwv).consented(to: "het loon", by: .email, on: day)
        #expect(try covered.consentWithdrawn(on: day, by: anna).state == .draft)
        let stopped = try covered.sent(on: day).consentWithdrawn(on: day + 2, by: bert)
        #expect(stopped.state == .stopped && stopped.since == day + 2 && !stopped.isHeard)
        #expect(stopped.consent?.withdrawn == day + 2)
        #expect(throws: ReferralError.nothingToWithdraw) {
            try stopped.consentWithdrawn(on: day + 3, by: anna)
        }
        #expect(throws: ReferralError.before(day)) {
            try covered.consentWithdrawn(on: day - 1, by: anna)
        }
    }

    @Test func aConsentSaysForWhat() throws {
        #expect(throws: ReferralError.noPurpose) {
            try referral(to: uwv).consented(to: " ", by: .written, on: day)
        }
    }

    @Test func theReasonOfARefusalGoesBackToWhoReferred() throws {
        let sent = try referral(to: .department(.legal)).sent(on: day)
        #expect(throws: ReferralError.noRefusal) {
            try sent.refused(because: "", on: day, by: bert)
        }
        let refused = try sent.refused(because: "Geen lid", on: day + 1, by: bert)
        #expect(!refused.isHeard && refused.steps == [.hear])
        #expect(try refused.heard().isHeard)
        #expect(try sent.refused(because: "Geen lid", on: day, by: anna).isHeard)
        #expect(throws: ReferralError.nothingToHear) { try sent.heard() }
    }

    @Test func stepsFollowOneAnother() throws {
        let draft = try referral(to: .department(.career))
        let accepted = try draft.sent(on: day).accepted(on: day + 1)
        let done = try accepted.done(with: "", on: day + 9, by: anna)
        #expect(!done.state.isOpen && done.steps.isEmpty)
        #expect(throws: ReferralError.notNow(.draft)) { try draft.accepted(on: day) }
        #expect(throws: ReferralError.notNow(.accepted)) { try accepted.sent(on: day + 2) }
        #expect(throws: ReferralError.before(day + 1)) {
            try accepted.done(with: "", on: day, by: anna)
        }
        #expect(throws: ReferralError.notNow(.sent)) {
            try draft.sent(on: day).changed(to: uwv, in: "", because: "x")
        }
    }

    @Test func whatCanBeDoneIsWhatIsNotRefused() throws {
        let draft = try referral(to: uwv)
        let covered = try draft.consented(to: "het loon", by: .written, on: day)
        #expect(draft.steps == [.consent])
        #expect(covered.steps == [.send, .withdrawConsent])
        #expect(try covered.sent(on: day).steps == [.accept, .refuse, .finish, .withdrawConsent])
    }

    @Test func itIsWaitedForAsLongAsIsSet() throws {
        let settings = Settings([try Setting(.referralAnswerDays, to: "3")])
        let sent = try referral(to: .department(.legal)).sent(on: day)
        #expect(sent.due(settings) == day + 3)
        #expect(try sent.accepted(on: day + 1).due(settings) == day + 57)
        #expect(try referral(to: uwv).due(settings) == nil)
    }

    @Test(arguments: [
        "draft", "sent", "accepted", "stopped", "done", "done:klaar: ja", "refused:vol",
    ])
    func aStateIsReadAsItIsWritten(_ text: String) {
        #expect(ReferralState(text)?.description == text)
    }

    /// A combining mark joins the colon before it into one character.
    @Test func aNameThatBeginsWithACombiningMarkIsKept() throws {
        let target = try #require(ReferralTarget(partner: "\u{301}x"))
        #expect(ReferralTarget(target.description) == target)
        let state = ReferralState.refused(reason: "\u{301}x")
        #expect(ReferralState(state.description) == state)
    }

    @Test(arguments: ["refused", "refused: ", "draft:x", "weg", ""])
    func whatIsNoStateIsNone(_ text: String) {
        #expect(ReferralState(text) == nil)
    }

    @Test(arguments: ["department:weg", "official:x", "partner: ", "UWV", ""])
    func whatIsNoTargetIsNone(_ text: String) {
        #expect(ReferralTarget(text) == nil)
    }

    @Test(arguments: ["", "12 34", "0612345678 bel", String(repeating: "1", count: 41), "é1"])
    func nothingButANumberIsKeptOfAPartner(_ number: String) {
        #expect(throws: PartnerReferenceError.notANumber) {
            try PartnerReference(id: .named("n"), of: .named("p"), in: "Paragin", number: number)
        }
    }

    @Test func aNumberIsInASystem() throws {
        #expect(throws: PartnerReferenceError.noSystem) {
            try PartnerReference(id: .named("n"), of: .named("p"), in: " ", number: "1")
        }
        let heap = String(repeating: "e\u{301}", count: 21)
        #expect(throws: PartnerReferenceError.noSystem, "21 letters, 42 scalars") {
            try PartnerReference(id: .named("n"), of: .named("p"), in: heap, number: "1")
        }
        let kept = try PartnerReference(
            id: .named("n"), of: .named("p"), in: "Paragin", number: " 2026-42/A ")
        #expect(kept.number == "2026-42/A")
    }
}
