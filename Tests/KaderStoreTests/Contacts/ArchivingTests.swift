import KaderDomain
import Testing

@testable import KaderStore

/// Taking people out of the lists.
@Suite struct ArchivingTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws { office = try Office() }

    @Test func whoeverHasAnAppointmentToComeStays() throws {
        try anna.plan(try office.spreekuur())
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        #expect(throws: SpreekuurError.stillBooked(count: 1)) {
            try anna.archive(office.clients[0])
        }
        #expect(try anna.contact(office.clients[0]).isArchived == false)
        try anna.cancel(Appointment.ID.named("a"), because: "ziek")
        try anna.archive(office.clients[0])
        #expect(try anna.contact(office.clients[0]).isArchived)
    }
}
