import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct RegistrationStoreTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        try anna.add(Employer(id: .named("mf"), name: "Metaalfabriek Voorbeeld"))
    }

    private func visit(
        problems: [String] = ["loon.achterstand"], party: OtherParty = .employer(.named("mf"))
    ) throws -> Registration {
        try Registration(
            id: .named("v"), on: Office.monday, at: .house("groningen"), .werkInkomen,
            of: office.people.last?.id, with: Array(office.staff.prefix(1)), against: party,
            problems: problems, question: "Mijn loon komt te laat.")
    }

    @Test func aVisitIsReadAsItWasWritten() throws {
        let visit = try visit()
        try anna.add(visit)
        let entry = try anna.registration(visit.id)
        #expect(entry.registration == visit)
        #expect(entry.employers == ["Metaalfabriek Voorbeeld"])
        #expect(!entry.contact.isEmpty && entry.consulenten.count == 1)
    }

    /// One step makes both, and where the visit is refused neither is there.
    @Test func aNewEmployerComesAndGoesWithItsVisit() throws {
        let new = try Employer(id: .named("new"), name: "Bakkerij Voorbeeld")
        try anna.add(visit(party: .employer(new.id)), with: [new])
        #expect(try anna.registration(.named("v")).employers == ["Bakkerij Voorbeeld"])
        _ = try anna.undo()
        #expect(try anna.employers(matching: "bakkerij").isEmpty)
        #expect(throws: RegistrationError.unknownProblem("loon.raar")) {
            try anna.add(
                visit(problems: ["loon.raar"], party: .employer(.named("other"))),
                with: [Employer(id: .named("other"), name: "Slagerij Voorbeeld")])
        }
        #expect(try anna.employers(matching: "slagerij").isEmpty)
    }

    @Test func deadlinesThatPassedOrAreNearAreToldTheFirstFirst() throws {
        let last = Office.monday + 14
        for (name, days) in [("late", 14), ("far", 15), ("near", 1)] {
            try anna.add(
                Registration(
                    id: .named(name), on: Office.monday, at: .house("groningen"), .inloop,
                    deadline: Office.monday + days))
        }
        let found = try anna.deadlines(through: last)
        #expect(found.map(\.id) == [.named("near"), .named("late")])
        #expect(try anna.deadlines(through: last, at: .online).isEmpty)
        try anna.remove(Registration.ID.named("near"))
        #expect(try anna.deadlines(through: last).map(\.id) == [.named("late")])
    }

    @Test func aProblemThatIsNotInTheListIsRefused() throws {
        #expect(throws: RegistrationError.unknownProblem("loon.raar")) {
            try anna.add(visit(problems: ["loon.raar"]))
        }
        #expect(throws: RegistrationError.unknownProblem("loon")) {
            try anna.add(visit(problems: ["loon"]))
        }
    }

    @Test func aProblemThatIsNoLongerInTheListStaysWhereItWas() throws {
        let visit = try visit()
        try anna.add(visit)
        let gone = try #require(
            Problem("loon.achterstand", Phrase(nl: "x", en: "x"), isActive: false))
        try anna.edit(gone, from: nil)
        let edited = try Registration(
            id: visit.id, on: visit.day, at: visit.place, visit.service, of: visit.contact,
            with: visit.consulenten, against: visit.party, problems: visit.problems,
            question: visit.question, advice: "Stuur een brief.")
        try anna.edit(edited, from: visit)
        #expect(try anna.registration(visit.id).registration.advice == "Stuur een brief.")
    }

    @Test func aConsulentWithAnotherHatIsRefused() throws {
        let consulent = office.staff[0]
        let conflict = try #require(
            InterestConflict(
                id: .named("c"), contact: consulent, with: .employer("metaalfabriek")))
        try anna.add(conflict)
        let before = try Dump(office.store)
        #expect {
            try anna.add(visit())
        } throws: { error in
            if case RegistrationError.conflict = error { true } else { false }
        }
        #expect(try Dump(office.store) == before)
        try anna.add(visit(party: .none))
    }

    /// Another hat at the employer of which this one is a part counts too.
    @Test func aHatAtTheWholeIsAHatAtThePart() throws {
        try anna.add(Employer(id: .named("concern"), name: "Concern Voorbeeld"))
        let conflict = try #require(
            InterestConflict(
                id: .named("c"), contact: office.staff[0], with: .employer("concern")))
        try anna.add(conflict)
        try anna.merge(.named("mf"), into: .named("concern"))
        #expect(throws: RegistrationError.self) { try anna.add(visit()) }
        try anna.unmerge(.named("mf"))
        try anna.add(visit())
    }

    @Test func undoTakesAVisitBack() throws {
        let before = try Dump(office.store)
        try anna.add(visit())
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
    }
}
