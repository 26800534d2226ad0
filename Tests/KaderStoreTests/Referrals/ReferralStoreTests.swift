import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct ReferralStoreTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private var bert: ActingStore { office.bert }
    private let id = Referral.ID.named("r")
    private let before = Office.monday - 20

    init() throws { office = try Office() }

    private func refer(
        to target: ReferralTarget, from visit: Registration.ID? = nil
    ) throws {
        try anna.add(
            Referral(
                id: id, of: office.clients[0], to: target, because: "Geen loon", by: anna.actor,
                from: visit, since: before))
    }

    @Test func aReferralIsReadAsItWasWritten() throws {
        try refer(to: .official(office.staff[0]))
        try anna.consent(id, to: "het loon", by: .written, on: before)
        try anna.send(id, on: before + 1)
        let entry = try anna.referral(id)
        #expect(entry.official == "Anna de Ruiter" && entry.contact == "Frits Groen")
        #expect(entry.referral.consent?.purpose == "het loon")
        #expect(entry.referral.state == .sent && entry.due == before + 15)
        #expect(try anna.referrals(of: office.clients[1]).isEmpty)
        #expect(try anna.referrals(of: office.clients[0]).map(\.id) == [id])
    }

    @Test func nothingLeavesTheUnionWithoutConsent() throws {
        try refer(to: .partner("UWV"))
        let before = try Dump(office.store)
        #expect(throws: ReferralError.noConsent(to: .partner("UWV"))) {
            try anna.send(id, on: Office.monday)
        }
        #expect(try Dump(office.store) == before)
        try anna.consent(id, to: "het loon", by: .spoken, on: Office.monday)
        try anna.send(id, on: Office.monday)
        #expect(try anna.referral(id).referral.state == .sent)
    }

    /// Anna noted the consent and Bert sent it: Anna's undo may not leave it uncovered.
    @Test func anUndoneConsentDoesNotLeaveAReferralUncovered() throws {
        try refer(to: .partner("UWV"))
        try anna.consent(id, to: "het loon", by: .spoken, on: Office.monday)
        try bert.send(id, on: Office.monday)
        #expect(throws: (any Error).self) { try anna.undo() }
        #expect(try anna.referral(id).referral.isConsented)
        #expect(try anna.referral(id).referral.state == .sent)
    }

    @Test func aConsentTakenBackStopsWhatWasSentAndUndoBringsItBack() throws {
        try refer(to: .partner("UWV"))
        try anna.consent(id, to: "het loon", by: .spoken, on: before)
        try anna.send(id, on: before)
        try anna.withdrawConsent(id, on: before + 1)
        #expect(try anna.referral(id).referral.state == .stopped)
        #expect(try anna.referrals().isEmpty && anna.referrals(all: true).count == 1)
        _ = try anna.undo()
        #expect(try anna.referral(id).referral.state == .sent)
    }

    @Test func whatWaitsTooLongIsToBeDoneUntilSomethingComesBack() throws {
        try refer(to: .department(.legal))
        try anna.send(id, on: before)
        #expect(try anna.referralsOverdue().map(\.id) == [id])
        #expect(try bert.toDo().map(\.id) == [.referral(id)])
        try anna.set(try Setting(.referralAnswerDays, to: "20"))
        #expect(try anna.referralsOverdue().isEmpty)
        try anna.accept(id, on: before)
        try anna.set(try Setting(.referralDoneDays, to: "19"))
        #expect(try anna.referralsOverdue().map(\.id) == [id])
    }

    @Test func theReasonComesBackToWhoReferredAndToNobodyElse() throws {
        try refer(to: .department(.legal))
        try anna.send(id, on: Office.monday)
        try bert.refuse(id, because: "Geen lid", on: Office.monday)
        #expect(try bert.toDo().isEmpty)
        guard case .referral(let entry)? = try anna.toDo().first else {
            Issue.record("nothing came back")
            return
        }
        #expect(entry.referral.state == .refused(reason: "Geen lid"))
        try anna.hear(id)
        #expect(try anna.toDo().isEmpty)
    }

    @Test func aReferralFromAVisitIsOfWhoCame() throws {
        let visit = try Registration(
            id: .named("v"), on: Office.monday, at: Office.place, .inloop, of: office.clients[1])
        try anna.add(visit)
        #expect(throws: ReferralError.otherVisitor) {
            try refer(to: .department(.legal), from: visit.id)
        }
        #expect(throws: StoreError.self) {
            try refer(to: .department(.legal), from: .named("nowhere"))
        }
    }

    @Test func aStepIsNotOnADayToCome() throws {
        try refer(to: .department(.legal))
        #expect(throws: ReferralError.tooEarly) { try anna.send(id, on: Office.monday + 1) }
    }

    @Test func aNumberBelongsToThePersonOfItsReferral() throws {
        try refer(to: .partner("De VAKbeweging"))
        let reference = try PartnerReference(
            id: .named("n"), of: office.clients[1], for: id, in: "Paragin", number: "42")
        #expect(throws: PartnerReferenceError.otherPerson) { try anna.add(reference) }
        try anna.add(
            PartnerReference(
                id: .named("n"), of: office.clients[0], for: id, in: "Paragin", number: "42"))
        #expect(try anna.partnerReferences(of: office.clients[0]).count == 1)
        #expect(throws: (any Error).self) { try bert.removeReferral(id) }
        try anna.removePartnerReference(.named("n"))
        try bert.removeReferral(id)
        #expect(try anna.referrals(all: true).isEmpty)
    }
}
