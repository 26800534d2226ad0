import KaderDomain
import KaderReference
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// The list of employers as a value: what is read, and what is dropped.
@Suite struct EmployersPaneTests {
    private func pane(_ count: Int, of all: Int) throws -> EmployersPane {
        var pane = EmployersPane(
            reference: try Reference.embedded(), today: try #require(Day("2026-11-24")))
        _ = pane.update(
            .loaded(
                EmployerPage(try lines(0..<count), hasMore: count < all),
                EmployerListing(EmployerQuery()), made: nil))
        return pane
    }

    private func lines(_ numbers: Range<Int>) throws -> [EmployerLine] {
        try numbers.map {
            EmployerLine(employer: try Employer(id: .named("e\($0)"), name: "Werkgever \($0)"))
        }
    }

    @Test func theNextPageIsAskedForOnceAndBeforeTheEnd() throws {
        var pane = try pane(100, of: 250)
        #expect(pane.update(.move(60)).isEmpty)
        let next = EmployerListing(EmployerQuery(), after: .named("e99"))
        #expect(pane.update(.move(20)) == [.run(.load(next))])
        #expect(pane.update(.move(5)).isEmpty, "it is being read")
        _ = pane.update(
            .loaded(EmployerPage(try lines(100..<200), hasMore: true), next, made: nil))
        #expect(pane.lines?.count == 200)
        #expect(pane.selection == .named("e85"))
        _ = pane.update(
            .loaded(EmployerPage(try lines(100..<200), hasMore: true), next, made: nil))
        #expect(pane.lines?.count == 200, "the same page twice")
    }

    @Test func nothingIsAskedForBehindTheLast() throws {
        var pane = try pane(40, of: 40)
        #expect(pane.update(.move(1000)).isEmpty)
        #expect(pane.selection == .named("e39"))
    }

    @Test func anAnswerToWhatIsNoLongerTypedIsDropped() throws {
        var pane = try pane(3, of: 3)
        _ = pane.filter(by: "heijn")
        _ = pane.update(
            .loaded(
                EmployerPage(try lines(0..<1), hasMore: false),
                EmployerListing(EmployerQuery("he")),
                made: nil))
        #expect(pane.lines?.count == 3)
    }

    @Test func readingAgainReadsAsMuchAsWasShown() throws {
        let pane = try pane(180, of: 500)
        #expect(
            pane.reload(after: ["employer"]) == [
                .run(.load(EmployerListing(EmployerQuery(), limit: 180)))
            ])
        #expect(pane.reload(after: ["room"]).isEmpty)
        #expect(pane.reload(after: ["registration"]).isEmpty, "the list tells no visits")
    }

    @Test func aCardOfAnotherThanTheOpenedIsDropped() throws {
        var pane = try pane(3, of: 3)
        _ = pane.update(.open)
        let day = try #require(Day("2026-11-24"))
        let other = OpenEmployer(
            EmployerDetail(employer: try Employer(id: .named("e2"), name: "Ander")),
            route: Phrase(same: ""), counts: EmployerCounts(from: day, through: day))
        _ = pane.update(.opened(other))
        #expect(pane.card == nil)
    }
}
