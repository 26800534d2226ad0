import KaderDomain
import Testing

@testable import KaderStore

/// Belasting is given in a campaign only, and for so many people a day.
@Suite struct CampaignTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private var day: Day { Office.monday + 1 }

    /// A spreekuur for tax on Tuesday from nine until twelve, with four slots.
    init() throws {
        office = try Office()
        try anna.plan(try office.spreekuur(for: .belasting))
    }

    private func campaign(
        from first: Day = Office.monday, until last: Day = Office.monday + 20
    ) throws -> Campaign { try Campaign(year: 2027, first: first, last: last) }

    private func place(
        _ place: Place = Office.place, _ hours: String = "09:00-12:00", people: Int = 4
    ) throws -> CampaignPlace {
        try CampaignPlace(
            campaign: Campaign.id(of: 2027), place: place,
            hours: [WeeklyHours(.tuesday, #require(Hours(hours)))], capacity: people)
    }

    private func begin(people: Int = 4) throws {
        try anna.add(try campaign())
        try anna.set(try place(people: people))
    }

    private func request(_ time: String, housemates: Int = 0) throws -> BookingRequest {
        BookingRequest(
            service: .belasting, place: Office.place, day: day, time: try #require(TimeOfDay(time)),
            housemates: housemates)
    }

    private func book(
        _ client: Int, _ time: String, housemates: Int = 0
    ) throws -> AppointmentEntry {
        try anna.book(
            .named("visit \(client)"), for: office.clients[client],
            try request(time, housemates: housemates))
    }

    @Test func outsideACampaignNothingIsOfferedOrBookedAndItIsSaidWhenItIs() throws {
        let none = SlotRefusal.notInCampaign(.outside(next: nil))
        #expect(try anna.slots(for: .belasting, from: Office.monday, days: 14).isEmpty)
        #expect(try anna.refusals(of: request("09:00")) == [none])
        #expect(throws: SpreekuurError.notFree(none, nearest: nil)) { try book(0, "09:00") }
        let later = try campaign(from: Office.monday + 7, until: Office.monday + 9)
        try anna.add(later)
        let coming = SlotRefusal.notInCampaign(.outside(next: later))
        #expect(throws: SpreekuurError.notFree(coming, nearest: nil)) { try book(0, "09:00") }
        #expect(try anna.refusals(of: request("09:00")).first == coming)
    }

    @Test func alsoWhereNoSpreekuurIsPlannedTheCampaignIsTheFirstReason() throws {
        let request = BookingRequest(
            service: .belasting, place: .online, day: day, time: try #require(TimeOfDay("09:00")))
        let none = SlotRefusal.notInCampaign(.outside(next: nil))
        #expect(try anna.refusals(of: request) == [none, .noSpreekuur])
        #expect(throws: SpreekuurError.notFree(none, nearest: nil)) {
            try anna.book(.named("v"), for: office.clients[0], request)
        }
    }

    @Test func inACampaignAHouseThatTakesPartIsOpenAtItsHours() throws {
        try anna.add(try campaign())
        #expect(
            try anna.refusals(of: request("09:00")) == [.notInCampaign(.elsewhere([]))])
        try anna.set(try place(.online))
        #expect(
            try anna.refusals(of: request("09:00")) == [.notInCampaign(.elsewhere([.online]))])
        let afternoon = try place(Office.place, "10:00-12:00")
        try anna.set(afternoon)
        #expect(
            try anna.refusals(of: request("09:00"))
                == [.notInCampaign(.otherHours(afternoon.hours))])
        let free = try anna.slots(for: .belasting, from: Office.monday, days: 14)
        #expect(free.map(\.hours.from.description) == ["10:30", "11:15"])
        #expect(try book(0, "10:30").appointment.housemates == 0)
    }

    @Test func otherServicesHaveNoSeason() throws {
        try anna.cancel(Spreekuur.ID.named("spreekuur"), because: "x")
        try anna.plan(try office.spreekuur("other", for: .werkInkomen))
        #expect(!(try anna.slots(for: .werkInkomen, from: Office.monday, days: 14).isEmpty))
    }

    @Test func capacityCountsEveryoneInTheHousehold() throws {
        try begin(people: 4)
        _ = try book(0, "09:00", housemates: 2)
        #expect(try anna.agreed(in: campaign()) == 3)
        let full = SlotRefusal.campaignFull(left: 1, capacity: 4)
        let error = #expect(throws: SpreekuurError.self) { try book(1, "09:45", housemates: 1) }
        guard case .notFree(full, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try anna.slots(for: .belasting, from: day, days: 1, with: 1).isEmpty)
        #expect(try anna.slots(for: .belasting, from: day, days: 1).count == 4)
        _ = try book(1, "09:45")
        #expect(try anna.slots(for: .belasting, from: day, days: 1).isEmpty)
        #expect(
            try anna.refusals(of: request("10:30")) == [.campaignFull(left: 0, capacity: 4)])
        try anna.cancel(Appointment.ID.named("visit 0"), because: "ziek")
        #expect(try anna.refusals(of: request("10:30", housemates: 2)).isEmpty)
    }

    @Test func anAppointmentThatMovesDoesNotStandInItsOwnWay() throws {
        try begin(people: 3)
        let first = try book(0, "09:00", housemates: 2)
        let moved = try anna.move(first.id, to: day, #require(TimeOfDay("10:30")))
        #expect(moved.appointment.housemates == 2)
        let back = try anna.move(first.id, to: day, #require(TimeOfDay("09:00")))
        #expect(back.appointment == first.appointment)
    }

    @Test func aHouseholdGrowsNoFurtherThanTheDay() throws {
        try begin(people: 3)
        let visit = try book(0, "09:00").appointment
        try anna.edit(note: "", housemates: 2, of: visit)
        let grown = try anna.appointment(visit.id).appointment
        #expect(grown.people == 3)
        #expect(throws: CampaignError.overFull(day, agreed: 4, capacity: 3)) {
            try anna.edit(note: "", housemates: 3, of: grown)
        }
        _ = try anna.undo()
        #expect(try anna.appointment(visit.id).appointment.housemates == 0)
    }

    @Test func noStepBackMakesADayTooFull() throws {
        try begin(people: 3)
        _ = try book(0, "09:00", housemates: 2)
        try office.bert.cancel(Appointment.ID.named("visit 0"), because: "ziek")
        _ = try book(1, "09:45", housemates: 1)
        #expect(throws: CampaignError.overFull(day, agreed: 5, capacity: 3)) {
            try office.bert.undo()
        }
        #expect(throws: CampaignError.overFull(day, agreed: 2, capacity: 1)) {
            try anna.set(try place(people: 1), from: try place(people: 3))
        }
        try anna.set(try place(people: 2), from: try place(people: 3))
        #expect(try anna.agreed(in: campaign()) == 2)
    }

    @Test func aCampaignIsOncePerYearAndGoesWithItsHouses() throws {
        try begin()
        #expect(throws: CampaignError.existsAlready(year: 2027)) { try anna.add(try campaign()) }
        try anna.removeCampaign(Campaign.id(of: 2027))
        #expect(try anna.campaigns().isEmpty)
        _ = try anna.undo()
        #expect(try anna.campaigns().first?.places.map(\.place) == [Office.place])
        try anna.removeCampaign(Campaign.id(of: 2027))
        #expect(throws: StoreError.notFound(kind: "campaign", id: "\(Campaign.id(of: 2027))")) {
            try anna.set(try place())
        }
        try anna.add(try campaign())
        #expect(try anna.campaigns().first?.places == [])
    }

    @Test func theCalendarTellsPerDayAndHouseWhatIsAgreedAndFree() throws {
        try begin(people: 4)
        _ = try book(0, "09:00", housemates: 1)
        let lines = try anna.campaignCalendar(
            from: Office.monday - 7, through: Office.monday + 40)
        #expect(lines.map(\.day) == [1, 8, 15].map { Office.monday + $0 })
        #expect(lines.map(\.campaign.agreed) == [2, 0, 0])
        #expect(lines.map(\.spreekuren) == [1, 0, 0])
        #expect(lines.first?.free == 4)
        try anna.add(
            try #require(
                Closure(
                    id: .named("c"), house: "groningen", first: day + 7, last: day + 7,
                    reason: "verbouwing")))
        #expect(
            try anna.campaignCalendar(from: Office.monday, through: Office.monday + 40).count == 2)
    }

    @Test func aCampaignChangedByTwoClashesWhereBothChangedIt() throws {
        try begin()
        let seen = try anna.campaign(Campaign.id(of: 2027)).campaign
        try office.bert.edit(try campaign(until: Office.monday + 5), from: seen)
        let error = #expect(throws: EditConflict.self) {
            try anna.edit(try campaign(until: Office.monday + 6), from: seen)
        }
        #expect(error?.fields.map(\.name) == ["days"])
    }
}
