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

    private static let place = PeoplePlace(entry: 7, name: "naam", town: "", number: "")

    /// With these listed, and the card of the first.
    private func pane(
        _ numbers: ClosedRange<Int>, next: PeoplePlace? = nil
    ) throws -> PeoplePane {
        var pane = PeoplePane(house: "groningen", now: now)
        _ = pane.update(.loaded(try people(numbers), PeopleQuery(), next: next))
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
        var pane = try pane(1...PeopleQuery.page, next: Self.place)
        #expect(pane.update(.move(10)).contains { $0.isLoading } == false)
        let end = pane.update(.move(ListMove.allTheWay))
        let more = PeopleQuery(after: Self.place)
        #expect(end.contains(.run(.load(more))))
        #expect(pane.update(.move(-1)).contains { $0.isLoading } == false)
        // Somebody who is listed already moved down meanwhile.
        _ = pane.update(.loaded(try people(100...130), more))
        #expect(pane.people?.count == 130 && pane.selection == .sample(99))
        #expect(pane.update(.move(ListMove.allTheWay)).contains { $0.isLoading } == false)
    }

    @Test func whoIsFoundGoesOnAsFarAsOneGoesDown() throws {
        var pane = try pane(1...3)
        _ = pane.filter(by: "bos")
        let query = PeopleQuery(text: "bos")
        _ = pane.update(.loaded(try people(1...300), query, next: Self.place))
        #expect(pane.tally?.nl == "de eerste 300; ga omlaag of typ meer")
        var more = query
        more.after = Self.place
        #expect(pane.update(.move(ListMove.allTheWay)).contains(.run(.load(more))))
        _ = pane.update(.loaded(try people(301...310), more))
        #expect(pane.people?.count == 310 && pane.tally?.nl == "310 gevonden")
    }

    /// What is listed is read again as far as it was read; what is typed anew is not.
    @Test func aListIsReadAnewAsFarAsItWas() throws {
        var pane = try pane(1...250)
        let again = pane.reload(after: ["contact"])
        #expect(again.contains(.run(.load(PeopleQuery(held: 250)))))
        #expect(PeopleQuery(held: 250).limit == 250 && PeopleQuery(held: 20).limit == 100)
        #expect(pane.filter(by: "!bos") == [.run(.load(PeopleQuery(text: "!bos")))])
    }

    @Test func anotherOrderBeginsAtTheTopAndIsRemembered() throws {
        var pane = try pane(1...5)
        _ = pane.update(.move(3))
        let byTown = PeopleOrder(.town)
        let steps = pane.update(.sort(byTown))
        var view = SavedView(list: .people, name: "")
        view.sort = "town"
        let query = PeopleQuery(order: byTown)
        #expect(steps == [.run(.view(.remember(view))), .run(.load(query))])
        #expect(pane.title.nl == "Personen · op woonplaats ↑")
        // An answer in the order of before is dropped.
        _ = pane.update(.loaded(try people(1...2), PeopleQuery()))
        #expect(pane.people?.count == 5)
        _ = pane.update(.loaded(try people(3...5), query))
        #expect(pane.people?.count == 3 && pane.selection == .sample(3))
        guard case .pick(let pick)? = pane.update(.chooseSort).first else {
            Issue.record("no pick")
            return
        }
        #expect(pick.options.map(\.label.nl).contains("↑ Woonplaats"))
        #expect(pick.options.map(\.message).contains(.sort(PeopleOrder(.town, isReversed: true))))
    }

    @Test func aListIsThereAgainInTheOrderInWhichItWasLeft() throws {
        var pane = PeoplePane(house: "groningen", now: now)
        _ = pane.come(toFront: true)
        var view = SavedView(list: .people, name: "")
        view.sort = "-newest"
        #expect(pane.update(.view(.remembered(view))) == [])
        let asked = pane.update(.loaded(try people(1...3), PeopleQuery()))
        let oldest = PeopleOrder(.newest, isReversed: true)
        #expect(asked == [.run(.load(PeopleQuery(order: oldest)))])
        #expect(pane.presentView.sort == "-newest")
        view.sort = "shoeSize"
        _ = pane.update(.view(.remembered(view)))
        #expect(pane.order == .byName)
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
        _ = pane.update(.loaded([], PeopleQuery(text: "lidn:06"), next: Self.place))
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
