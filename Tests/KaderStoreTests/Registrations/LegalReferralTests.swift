import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// A visit that goes to the legal department is a referral as well.
@Suite struct LegalReferralTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private let visitor: Contact.ID

    init() throws {
        office = try Office()
        visitor = try #require(office.people.last?.id)
    }

    private func visit(
        _ isLegal: Bool, of contact: Contact.ID?, asking question: String = "Mijn loon blijft uit."
    ) throws -> Registration {
        try Registration(
            id: .named("v"), on: Office.monday, at: .house("groningen"), .werkInkomen, of: contact,
            problems: ["loon.achterstand"], question: question, isLegal: isLegal)
    }

    private func referrals() throws -> [Referral] {
        try anna.referrals(all: true).map(\.referral)
    }

    @Test func theDepartmentGetsItWithWhatWasAskedAndOneUndoTakesBothBack() throws {
        let before = try Dump(office.store)
        try anna.add(visit(true, of: visitor))
        let made = try #require(try referrals().first)
        #expect(made.target == .department(.legal) && made.state == .sent)
        #expect(made.contact == visitor && made.registration == .named("v"))
        #expect(made.reason == "Mijn loon blijft uit." && made.referrer == anna.actor)
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
    }

    @Test func withoutAQuestionItsProblemsSayWhyAndWithoutANameThereIsNone() throws {
        try anna.add(visit(true, of: visitor, asking: ""))
        #expect(try referrals().first?.reason.lowercased().contains("loon") == true)
        _ = try anna.undo()
        try anna.add(visit(true, of: nil))
        #expect(try referrals().isEmpty)
    }

    @Test func aMarkThatComesOrGoesLaterTakesItAlong() throws {
        try anna.add(visit(false, of: visitor))
        #expect(try referrals().isEmpty)
        try anna.edit(visit(true, of: visitor), from: visit(false, of: visitor))
        #expect(try referrals().count == 1)
        let other = office.people[0].id
        try anna.edit(visit(true, of: other), from: visit(true, of: visitor))
        #expect(try referrals().map(\.contact) == [other])
        try anna.edit(visit(false, of: other), from: visit(true, of: other))
        #expect(try referrals().isEmpty)
    }

    @Test func whatTheDepartmentTookUpStaysAndASecondIsNotMade() throws {
        try anna.add(visit(true, of: visitor))
        let made = try #require(try referrals().first)
        try anna.accept(made.id, on: Office.monday)
        try anna.edit(visit(false, of: visitor), from: visit(true, of: visitor))
        #expect(try referrals().map(\.state) == [.accepted])
        #expect(throws: StoreError.builtOn(by: "anna", .acceptReferral)) {
            try anna.remove(Registration.ID.named("v"))
        }
        #expect(try referrals().count == 1)
    }

    @Test func whoWasReferredByHandIsNotReferredTwice() throws {
        try anna.add(visit(false, of: visitor))
        try anna.add(
            Referral(
                id: .named("hand"), of: visitor, to: .department(.legal), because: "Loon",
                by: anna.actor, from: .named("v"), since: Office.monday))
        try anna.edit(visit(true, of: visitor), from: visit(false, of: visitor))
        #expect(try referrals().map(\.id) == [.named("hand")])
    }

    @Test func aVisitThatIsTakenOutTakesItAlong() throws {
        try anna.add(visit(true, of: visitor))
        try anna.remove(Registration.ID.named("v"))
        #expect(try referrals().isEmpty)
    }
}
