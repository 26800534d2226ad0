import KaderDomain
import Testing

@testable import KaderStore

/// Where appointments are that somebody changed: what a session needs to know whether it shows them.
@Suite struct ChangedVisitsTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private let spot: VisitSpot

    init() throws {
        office = try Office()
        try office.anna.plan(try office.spreekuur())
        try office.anna.plan(try office.spreekuur("later", on: Office.monday + 8))
        spot = VisitSpot(
            day: Office.monday + 1, place: Office.place, staff: Set(office.staff.prefix(3)))
    }

    @Test func aBookingACancellationAndAnUndoAreWhereTheyAre() throws {
        var before = try anna.latestChange()
        let visit = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        #expect(try anna.changedVisits(since: before) == [spot])
        before = try anna.latestChange()
        try anna.cancel(visit.appointment.id, because: "ziek")
        #expect(try anna.changedVisits(since: before) == [spot])
        before = try anna.latestChange()
        _ = try anna.undo()
        #expect(try anna.changedVisits(since: before) == [spot])
        #expect(try anna.changedVisits(since: try anna.latestChange()) == [])
    }

    /// It leaves a place that the row tells no more.
    @Test func whereOneWasBeforeIsNotKnown() throws {
        let visit = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        let before = try anna.latestChange()
        let time = try #require(TimeOfDay("10:00"))
        _ = try anna.move(visit.appointment.id, to: Office.monday + 8, time)
        #expect(try anna.changedVisits(since: before) == nil)
    }

    @Test func ofSomebodyElseTheHourIsKnownToWhoMayNotSeeThem() throws {
        let before = try anna.latestChange()
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        try office.found()
        try office.give("gerda", .kaderlid, .network(office.network.id))
        #expect(try office.acting("gerda").changedVisits(since: before) == [spot])
    }
}
