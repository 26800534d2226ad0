import KaderDomain
import Testing

@Suite struct RegistrationTests {
    private let day = Day("2026-11-24") ?? .first

    private func registration(
        of contact: Contact.ID? = nil, with consulenten: [Contact.ID] = [],
        problems: [String] = [], deadline: Day? = nil, action: String = "", by: String = ""
    ) throws(RegistrationError) -> Registration {
        try Registration(
            id: .named("r"), on: day, at: .online, .werkInkomen, of: contact, with: consulenten,
            problems: problems, deadline: deadline, action: action, actionBy: by)
    }

    @Test func aVisitWithoutANameIsAVisit() throws {
        #expect(try registration().contact == nil)
    }

    @Test func atMostThreeDifferentProblems() {
        #expect(throws: RegistrationError.tooManyProblems) {
            try registration(problems: ["a.a", "a.b", "a.c", "a.d"])
        }
        #expect(throws: RegistrationError.sameProblemTwice) {
            try registration(problems: ["a.a", "a.a"])
        }
    }

    @Test func atMostTwoConsulentenAndNoneIsTheVisitor() {
        let (anna, bram, cees): (Contact.ID, Contact.ID, Contact.ID) = (
            .named("a"), .named("b"), .named("c")
        )
        #expect(throws: RegistrationError.tooManyConsulenten) {
            try registration(with: [anna, bram, cees])
        }
        #expect(throws: RegistrationError.tooManyConsulenten) {
            try registration(with: [anna, anna])
        }
        #expect(throws: RegistrationError.advisesThemselves) {
            try registration(of: anna, with: [anna])
        }
    }

    @Test func whoDoesSomethingNeedsSomethingToDo() {
        #expect(throws: RegistrationError.nothingAgreed) { try registration(by: "Anna") }
        #expect(throws: RegistrationError.deadlinePast) { try registration(deadline: day - 1) }
    }

    @Test(arguments: [
        (OtherParty.Kind.employer, true, false, true), (.employer, false, false, false),
        (.employer, true, true, false), (.agency, true, true, true), (.agency, true, false, true),
        (.agency, false, true, false), (.client, false, false, true), (.client, true, false, true),
        (.benefitAgency, true, false, false), (.benefitAgency, false, false, true),
        (.none, true, false, false), (.none, false, false, true), (.unknown, false, false, true),
    ])
    func aPartyGoesWithWhatIsNamed(
        _ kind: OtherParty.Kind, _ hasEmployer: Bool, _ hasHirer: Bool, _ isParty: Bool
    ) {
        let party = OtherParty(
            kind, hasEmployer ? .named("e") : nil, hirer: hasHirer ? .named("h") : nil)
        #expect((party != nil) == isParty)
        #expect(party?.kind ?? kind == kind)
    }

    @Test func theWorkIsWhereTheHirerIs() {
        #expect(OtherParty.agency(.named("e"), hirer: .named("h")).workplace == .named("h"))
        #expect(OtherParty.agency(.named("e"), hirer: nil).workplace == .named("e"))
        #expect(OtherParty.benefitAgency.workplace == nil)
    }

    /// Days by counting in a calendar.
    @Test(arguments: [
        (DeadlineTerm.reflection, "2026-12-08"), (.longReflection, "2026-12-15"),
        (.dismissal, "2027-01-24"), (.transitionPayment, "2027-02-24"), (.objection, "2027-01-05"),
    ])
    func aTermEndsOnItsDay(_ term: DeadlineTerm, _ end: String) {
        #expect(term.standard.end(from: day).description == end)
    }

    @Test func aMonthLaterIsTheLastOfAShorterMonth() throws {
        let last = try #require(Day("2026-12-31"))
        #expect(DeadlineTerm.Span.months(2).end(from: last).description == "2027-02-28")
    }
}
