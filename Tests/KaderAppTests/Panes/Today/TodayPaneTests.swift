import KaderDomain
import KaderReference
import TerminalUI
import Testing

@testable import KaderApp

/// What the list of today decides, without a store.
@Suite struct TodayPaneTests {
    private let tuesday = LocalTime("2026-11-24T09:30")!
    private let house = Place.house("groningen")

    private func pane(_ visits: [Visit], earlier: [Visit] = []) throws -> TodayPane {
        var pane = TodayPane(
            reference: try .embedded(), region: "AM01", house: "groningen", now: tuesday,
            actor: try #require(Actor("anna")))
        let staff = [
            DeskDay.Member(id: .sample(1), name: "Bert Bos"),
            DeskDay.Member(id: .sample(2), name: "Anna de Ruiter"),
        ]
        let desk = DeskDay(day: pane.day, visits: visits, earlier: earlier, staff: staff)
        _ = pane.update(.loaded(desk, [], house))
        return pane
    }

    private func visit(
        _ number: Int, _ hours: String = "10:00-11:00", _ state: AppointmentState = .planned,
        on day: Day? = nil, with helper: String = "Bert Bos"
    ) throws -> Visit {
        let appointment = try Appointment(
            id: .sample(number), spreekuur: .sample(90), contact: .sample(50 + number),
            service: .werkInkomen, on: day ?? tuesday.day, during: #require(Hours(hours)),
            with: [.sample(1)], in: nil, state: state)
        return Visit(
            .appointment(appointment), name: "Bezoeker \(number)", consulenten: [helper],
            place: house)
    }

    private func walkIn(_ number: Int, _ state: AppointmentState = .arrived) throws -> Visit {
        let walkIn = WalkIn(
            id: .sample(number), house: "groningen", day: tuesday.day, number: number,
            state: state, times: VisitTimes(arrived: Amsterdam.importing(tuesday)))
        return Visit(.walkIn(try #require(walkIn)), name: "", consulenten: [], place: house)
    }

    private func refusals(_ pane: TodayPane) -> Set<String> {
        Set(pane.keys.bindings.filter { $0.refusal != nil }.map { App.told($0.keys) })
    }

    @Test func aKeyWorksWhereItsStepFollowsAndSaysWhyElsewhere() throws {
        let planned = try pane([visit(1)])
        #expect(refusals(planned).isSuperset(of: ["w", "v", "h"]))
        #expect(refusals(planned).isDisjoint(with: ["a", "b", "d", "x", "X"]))
        let here = try pane([walkIn(1)])
        #expect(refusals(here).isSuperset(of: ["a", "x", "X"]))
        #expect(refusals(here).isDisjoint(with: ["b", "w", "v", "d", "h"]))
        #expect(
            refusals(try pane([])).isSuperset(of: ["a", "b", "w", "d", "v", "x", "X", "h", "Enter"])
        )
    }

    @Test func aStepOfTheSelectedVisitIsDone() throws {
        var pane = try pane([visit(1), visit(2, "11:00-12:00")])
        _ = pane.update(.selectNext)
        #expect(
            pane.update(.take(.arrive)) == [
                .run(.take(.arrive, .appointment(.sample(2)), with: nil))
            ])
    }

    @Test func aWalkInWhomNobodyHelpsIsGivenToSomebodyFirstOneselfIfFree() throws {
        var pane = try pane([visit(1, "09:00-10:00", .called), walkIn(2)])
        _ = pane.update(.selectLast)
        guard case .pick(let pick) = pane.update(.take(.call)).first else {
            Issue.record("nobody is asked for")
            return
        }
        #expect(
            pick.options.map(\.message) == [
                .takeWith(.call, .walkIn(.sample(2)), .sample(2)),
                .takeWith(.call, .walkIn(.sample(2)), .sample(1)),
                .takeWith(.call, .walkIn(.sample(2)), nil),
            ])
        #expect(pick.options[1].label.nl.hasSuffix("in gesprek"))
    }

    @Test func whatIsOverAndUndecidedIsAskedAndCounted() throws {
        let yesterday = try visit(3, "10:00-11:00", .planned, on: tuesday.day - 1)
        let pane = try pane([visit(1, "08:00-09:00"), visit(2)], earlier: [yesterday])
        #expect(pane.title.nl.hasSuffix("2 nog invullen"))
        #expect(pane.visits.map(\.name) == ["Bezoeker 1", "Bezoeker 2", "Bezoeker 3"])
    }

    @Test func onlyMineAndTheFilterLeaveOthersOut() throws {
        var pane = try pane([visit(1), visit(2, "11:00-12:00", with: "Anna de Ruiter")])
        _ = pane.update(.showMine(true))
        #expect(pane.visits.map(\.name) == ["Bezoeker 2"])
        _ = pane.update(.showMine(false))
        _ = pane.filter(by: "bezoeker 1")
        #expect(pane.visits.map(\.name) == ["Bezoeker 1"])
        #expect(pane.selection == .appointment(.sample(1)))
        #expect(pane.tally?.nl == "1 van 2")
    }

    @Test func anAnswerForAnotherDayOrHouseIsDropped() throws {
        var pane = try pane([visit(1)])
        #expect(
            pane.update(.showNextDay) == [.run(.load(tuesday.day + 1, house, region: "AM01"))])
        let late = DeskDay(day: tuesday.day, visits: [try visit(1)])
        #expect(pane.update(.loaded(late, [], house)) == [])
        #expect(pane.desk == nil)
    }

    @Test func atMidnightTheListGoesWithTheDay() throws {
        var pane = try pane([visit(1)])
        let midnight = LocalTime(day: tuesday.day + 1, time: .startOfDay)
        #expect(pane.tick(midnight) == [.run(.load(tuesday.day + 1, house, region: "AM01"))])
        #expect(pane.day == tuesday.day + 1)
    }

    @Test func aWalkInComesInTodayAndInAHouse() throws {
        var pane = try pane([])
        #expect(pane.update(.walkIn) == [.run(.addWalkIn(house: "groningen"))])
        _ = pane.update(.showNextDay)
        #expect(refusals(pane).isSuperset(of: ["i", "n"]))
        _ = pane.update(.showToday)
        _ = pane.update(.show(nil))
        #expect(refusals(pane).isSuperset(of: ["i", "n"]))
        #expect(pane.update(.walkIn) == [])
    }

    @Test func doneMeansWhatTheLineIs() throws {
        var pane = try pane([])
        let note = try CallbackNote(
            id: .sample(1), name: "Jo", taken: Amsterdam.importing(tuesday))
        let missed = try visit(3, "10:00-11:00", .planned, on: tuesday.day - 1)
        _ = pane.update(.showList(.toDo))
        _ = pane.update(
            .loaded(
                DeskDay(day: tuesday.day, visits: []), [.callback(note), .outcome(missed)], house))
        #expect(pane.update(.done) == [.run(.finishCallback(note))])
        #expect(refusals(pane).isSuperset(of: ["x", "X", "v"]))
        _ = pane.update(.selectNext)
        #expect(pane.update(.done) == [.run(.take(.finish, missed.id, with: nil))])
        #expect(refusals(pane) == ["a", "v"])
    }

    /// So many things decided, by a pane of a region or of the whole country.
    private func waiting(_ count: Int, in region: String?) throws -> TodayPane {
        var pane = TodayPane(
            reference: try .embedded(), region: region, house: "groningen", now: tuesday)
        let toDo = try (0..<count).map { number in
            ToDo.consultation(
                DueConsultation(
                    thing: try ListedThing(
                        .decision, id: .sample(number), ["title": "b", "day": tuesday.day]),
                    why: .term,
                    day: tuesday.day, title: "Besluit \(number)", who: ""))
        }
        _ = pane.update(.loaded(DeskDay(day: pane.day, visits: []), toDo, house))
        _ = pane.update(.showList(.toDo))
        return pane
    }

    @Test func ofOneKindTheFirstTwentyAreShownWhereThereIsNoRegion() throws {
        var pane = try waiting(31, in: nil)
        #expect(pane.waiting.count == 20)
        #expect(pane.tally?.nl == "en 11 meer (besluit 11): {desk.all|a}")
        _ = pane.update(.showAll(true))
        #expect(pane.waiting.count == 31 && pane.tally == nil)
        _ = pane.update(.showAll(false))
        _ = pane.filter(by: "besluit")
        #expect(pane.waiting.count == 31)
    }

    @Test(arguments: [(31, "AM01"), (20, nil)])
    func nothingIsLeftOutInARegionOrWhereItIsFew(_ count: Int, _ region: String?) throws {
        let pane = try waiting(count, in: region)
        #expect(pane.waiting.count == count && pane.tally == nil)
        #expect(refusals(pane).contains("a"))
    }
}
