import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// What the list of people decides, without a store.
@Suite struct PeoplePaneTests {
    private let now = LocalTime("2026-11-24T09:30")!

    private func people(_ numbers: ClosedRange<Int>) throws -> [Contact] {
        try numbers.map { number in
            let name = try #require(PersonName(given: "Jan", family: "Naam \(number)"))
            return Contact(id: .sample(number), name: name)
        }
    }

    private func detail(_ number: Int) throws -> PersonDetail {
        PersonDetail(
            contact: try #require(try people(number...number).first), coming: [], past: [],
            roles: [], consulent: nil)
    }

    /// With these listed, and the card of the first.
    private func pane(_ numbers: ClosedRange<Int>) throws -> PeoplePane {
        var pane = PeoplePane(house: "groningen", now: now)
        _ = pane.update(.loaded(try people(numbers), PeopleQuery()))
        _ = pane.update(.cardRead(try detail(numbers.lowerBound)))
        return pane
    }

    @Test func whoeverTypesFastAsksForWhatStandsThereAtTheEnd() throws {
        var pane = try pane(1...3)
        #expect(pane.filter(by: "bo") == [.run(.load(PeopleQuery(text: "bo")))])
        #expect(pane.filter(by: "bosm") == [])
        #expect(pane.filter(by: "bos") == [])
        let stale = pane.update(.loaded(try people(7...9), PeopleQuery(text: "bo")))
        #expect(stale == [.run(.load(PeopleQuery(text: "bos")))])
        #expect(pane.people?.count == 3 && pane.selection == .sample(1))
        _ = pane.update(.loaded(try people(8...8), PeopleQuery(text: "bos")))
        #expect(pane.people?.map(\.id) == [.sample(8)] && pane.selection == .sample(8))
    }

    @Test func aSingleLetterFindsNobodyYet() throws {
        var pane = try pane(1...3)
        #expect(pane.filter(by: "b") == [.run(.load(PeopleQuery()))])
        #expect(pane.tally?.nl == "typ nog een letter" && pane.people?.count == 3)
        _ = pane.update(.loaded(try people(1...3), PeopleQuery()))
        #expect(pane.filter(by: "b 0") == [.run(.load(PeopleQuery()))])
    }

    @Test func theNextPageIsReadNearTheEndAndOnce() throws {
        var pane = try pane(1...PeopleQuery.page)
        #expect(pane.update(.move(10)).contains { $0.isLoading } == false)
        let end = pane.update(.move(ListMove.allTheWay))
        let last = try #require(pane.people?.last)
        #expect(end.contains(.run(.load(PeopleQuery(after: last)))))
        #expect(pane.update(.move(-1)).contains { $0.isLoading } == false)
        _ = pane.update(.loaded(try people(101...130), PeopleQuery(after: last)))
        #expect(pane.people?.count == 130 && pane.selection == .sample(99))
        #expect(pane.update(.move(ListMove.allTheWay)).contains { $0.isLoading } == false)
    }

    @Test func oneCardIsReadAtATimeAndTheLastOneAskedForIsShown() throws {
        var pane = try pane(1...5)
        #expect(pane.update(.move(1)) == [.run(.readCard(.sample(2)))])
        #expect(pane.update(.move(1)) == [] && pane.update(.move(1)) == [])
        #expect(pane.update(.cardRead(try detail(2))) == [.run(.readCard(.sample(4)))])
        #expect(pane.update(.cardRead(try detail(4))) == [])
        #expect(pane.card?.id == .sample(4))
    }

    @Test func whoeverWasMadeIsLookedForWhereTheListDoesNotShowThem() throws {
        var pane = try pane(1...5)
        pane.expect("\(Contact.ID.sample(9))")
        let read = pane.update(.loaded(try people(1...5), PeopleQuery()))
        #expect(read == [.run(.readCard(.sample(9)))])
        let asked = pane.update(.cardRead(try detail(9)))
        #expect(asked == [.run(.load(PeopleQuery(text: "Jan Naam 9")))])
        #expect(pane.filter == "Jan Naam 9" && pane.selection == .sample(9))
    }

    @Test func aLineTakesTheKeyboardWhereItsOwnIsGone() throws {
        var pane = try pane(1...5)
        _ = pane.update(.move(ListMove.allTheWay))
        _ = pane.update(.loaded(try people(1...4), PeopleQuery()))
        #expect(pane.selection == .sample(4))
        _ = pane.update(.loaded([], PeopleQuery()))
        #expect(pane.selection == nil && pane.copying == nil && pane.registering == nil)
        #expect(pane.keys.binding(for: "b")?.refusal != nil)
    }

    @Test func whereLookingWasGivenUpOneIsAskedForMore() throws {
        var pane = try pane(1...3)
        _ = pane.filter(by: "lidn:06")
        _ = pane.update(.loaded([], PeopleQuery(text: "lidn:06"), isAll: false))
        #expect(pane.tally?.nl == "te veel om door te zoeken; typ er een woord bij")
        _ = pane.filter(by: "lid:06 kleur:b")
        #expect(pane.tally?.nl.contains("geen kolom “kleur”") == true)
    }

    @Test func aNumberThatWasLookedForIsNoName() throws {
        var pane = try pane(1...2)
        for (typed, name) in [
            ("Kim Vos", "Kim Vos"), ("0612", ""), ("kim@", ""), ("woonpl:assen", ""),
        ] {
            _ = pane.filter(by: typed)
            #expect(pane.update(.add) == [.open(.contact(ContactForm(name: name)))])
        }
    }
}

extension Step<PeoplePane> {
    fileprivate var isLoading: Bool { if case .run(.load) = self { true } else { false } }
}
