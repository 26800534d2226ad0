import KaderDomain
import KaderReference
import Testing

@testable import KaderApp

/// What the agenda decides, without a store.
@Suite struct SpreekuurPaneTests {
    let monday = Day("2026-11-23")!
    let tuesday = LocalTime("2026-11-24T09:00")!

    func pane() throws -> SpreekuurPane {
        SpreekuurPane(reference: try .embedded(), house: "groningen", now: tuesday)
    }

    @Test func opensOnTheWeekOfTodayAtItsHouse() throws {
        let pane = try pane()
        #expect(pane.week == monday)
        #expect(pane.start == [.run(.load(.house("groningen"), week: monday))])
    }

    @Test func dropsAnAnswerForAWeekNoLongerShown() throws {
        var pane = try pane()
        #expect(
            pane.update(.showNextWeek) == [.run(.load(.house("groningen"), week: monday + 7))])
        #expect(pane.update(.loaded([try .sample()], .house("groningen"), week: monday)) == [])
        #expect(pane.entries.isEmpty)
        #expect(pane.update(.loaded([try .sample()], .online, week: monday + 7)) == [])
        #expect(pane.entries.isEmpty)
    }

    @Test func goingBackToAWeekReadsNothing() throws {
        var pane = try pane()
        let (first, second) = (try AgendaEntry.sample(1), try AgendaEntry.sample(2))
        _ = pane.update(.loaded([first], .house("groningen"), week: monday))
        _ = pane.update(.showNextWeek)
        _ = pane.update(.loaded([], .house("groningen"), week: monday + 7))
        #expect(pane.update(.showPreviousWeek) == [])
        #expect(pane.entries == [first] && pane.isLoaded)
        _ = pane.update(.loaded([second], .house("groningen"), week: monday))
        #expect(pane.entries == [second])
        #expect(
            pane.update(.showNextWeek) == [.run(.load(.house("groningen"), week: monday + 7))],
            "what was read before a change")
    }

    @Test func aChangeThatIsToldForTheWeekJustLeftReadsThisOneAgain() throws {
        var pane = try pane()
        _ = pane.update(.loaded([], .house("groningen"), week: monday))
        _ = pane.update(.showNextWeek)
        _ = pane.update(.loaded([], .house("groningen"), week: monday + 7))
        let asked = pane.reload(after: ["appointment"])
        #expect(asked == [.run(.load(.house("groningen"), week: monday + 7))])
        _ = pane.update(.showPreviousWeek)
        #expect(
            pane.update(.loaded([], .house("groningen"), week: monday + 7))
                == [.run(.load(.house("groningen"), week: monday))])
        let entry = try AgendaEntry.sample(1)
        #expect(pane.update(.loaded([entry], .house("groningen"), week: monday)) == [])
        #expect(pane.entries == [entry])
    }

    @Test func aWeekOfAnotherPlaceIsNotShownHere() throws {
        var pane = try pane()
        let entry = try AgendaEntry.sample(1)
        _ = pane.update(.loaded([entry], .house("groningen"), week: monday))
        _ = pane.update(.show(.online))
        #expect(pane.entries.isEmpty)
        _ = pane.update(.loaded([], .online, week: monday))
        _ = pane.update(.showNextWeek)
        #expect(pane.update(.showPreviousWeek) == [])
        #expect(pane.entries.isEmpty)
    }

    @Test func goesThroughDaysWithoutReadingTheSameWeekAgain() throws {
        var pane = try pane()
        #expect(pane.update(.showNextDay) == [])
        #expect(pane.day == monday + 2)
        for _ in 1...4 { _ = pane.update(.showNextDay) }
        #expect(pane.day == monday + 6)
        #expect(
            pane.update(.showNextDay) == [.run(.load(.house("groningen"), week: monday + 7))])
    }

    @Test func keepsTheSelectionWhenTheListIsReadAgain() throws {
        var pane = try pane()
        let (first, second) = (try AgendaEntry.sample(1), try AgendaEntry.sample(2, from: "13:00"))
        _ = pane.update(.loaded([first, second], .house("groningen"), week: monday))
        _ = pane.update(.selectNext)
        #expect(pane.selection == second.id)
        _ = pane.update(.loaded([second], .house("groningen"), week: monday))
        #expect(pane.selection == second.id)
        _ = pane.update(.loaded([first], .house("groningen"), week: monday))
        #expect(pane.selection == first.id)
    }

    @Test func bookingFromAFreeSlotBringsTheSlotAlong() throws {
        var pane = try pane()
        let entry = try AgendaEntry.sample(1)
        _ = pane.update(.loaded([entry], .house("groningen"), week: monday))
        #expect(pane.update(.open) == [])
        #expect(pane.opened == entry.id)
        #expect(pane.update(.open) == [.open(.booking(BookingForm(entry.free[0])))])
    }

    @Test func cancellingAsksForAReasonAndSaysHowManyFallWithIt() throws {
        var pane = try pane()
        let entry = try AgendaEntry.sample(1)
        _ = pane.update(.loaded([entry], .house("groningen"), week: monday))
        #expect(
            pane.update(.cancel)
                == [.open(.cancellation(.spreekuur(entry.id, appointments: 0)))])
    }

    @Test func readsAgainOnlyWhenSomethingShownChanged() throws {
        let pane = try pane()
        #expect(pane.reload(after: ["appointment"]) == pane.start)
        #expect(pane.reload(after: ["planItem", "network"]) == [])
    }

    /// A hundred sessions may be open: only those that look at it read again.
    @Test func anAppointmentElsewhereIsNotReadAgain() throws {
        var pane = try pane()
        let entry = try AgendaEntry.sample(1)
        _ = pane.update(.loaded([entry], .house("groningen"), week: monday))
        func isRead(_ day: Day, _ place: String, _ staff: Contact.ID...) -> Bool {
            let spot = VisitSpot(day: day, place: .house(place), staff: Set(staff))
            return !pane.reread(after: Changed(["appointment"], visits: [spot])).isEmpty
        }
        let colleague = try #require(entry.spreekuur.staff.first)
        #expect(isRead(monday + 6, "groningen") && isRead(monday, "utrecht", colleague))
        #expect(!isRead(monday + 7, "groningen") && !isRead(monday - 1, "utrecht", colleague))
        // A week that was left is kept, and must not be shown as it was.
        _ = pane.update(.showNextWeek)
        _ = pane.update(.loaded([], .house("groningen"), week: monday + 7))
        #expect(isRead(monday, "groningen") && isRead(monday + 7, "groningen"))
        _ = pane.update(.showPreviousWeek)
        #expect(!isRead(monday, "utrecht", .named("somebody")))
        #expect(!pane.reread(after: Changed(["appointment"], visits: nil)).isEmpty)
        #expect(!pane.reread(after: Changed(["room", "appointment"], visits: [])).isEmpty)
    }

    @Test func aNewDayMovesTodayAndReadsAgain() throws {
        var pane = try pane()
        #expect(pane.tick(try #require(LocalTime("2026-11-24T23:59"))) == [])
        #expect(pane.tick(try #require(LocalTime("2026-11-25T00:00"))) == pane.start)
        #expect(pane.today == monday + 2)
    }

    @Test func theFilterFindsPeopleAndServices() throws {
        var pane = try pane()
        _ = pane.update(.loaded([try .sample(1)], .house("groningen"), week: monday))
        _ = pane.filter(by: "fátma")
        #expect(pane.shown.count == 1)
        _ = pane.filter(by: "belasting")
        #expect(pane.shown.isEmpty && pane.selection == nil)
    }
}

extension AgendaEntry {
    /// A loopbaanspreekuur on Tuesday 24 November 2026 with Fatma and Joris, two slots free.
    static func sample(_ number: Int = 1, from: String = "09:00") throws -> AgendaEntry {
        let start = try #require(TimeOfDay(from))
        let end = try #require(TimeOfDay(minutes: start.minutes + 120))
        let spreekuur = try Spreekuur(
            id: .sample(number), service: .loopbaan, at: .house("groningen"),
            on: try #require(Day("2026-11-24")), during: try #require(Hours(from: start, to: end)),
            staffedBy: [.sample(101), .sample(102)], in: [.sample(201)])
        let morning = try #require(LocalTime("2026-11-24T08:00"))
        return AgendaEntry(
            spreekuur: spreekuur, staff: ["Fatma Yilmaz", "Joris Bos"], rooms: ["Spreekkamer 1"],
            appointments: [],
            free: SlotPlan(spreekuur, under: .standard(.loopbaan), visits: []).free(from: morning),
            terms: .standard(.loopbaan))
    }
}
