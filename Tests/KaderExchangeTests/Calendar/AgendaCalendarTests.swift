import Foundation
import KaderDomain
import KaderExchange
import KaderStore
import Testing

/// The agenda of the store as a calendar file.
@Suite struct AgendaCalendarTests {
    private let desk: Desk
    private let first: Appointment

    init() throws {
        desk = try Desk.furnished()
        first = try Self.appointment(.planned)
        _ = try desk.store.importing([.appointment(first)])
    }

    @Test func namesNobody() throws {
        let text = try file()
        for name in ["anna", "bram", "chris", "dirk", "eva"] {
            #expect(!text.lowercased().contains(name), "\(name) is named")
        }
        #expect(text.contains("SUMMARY:Loopbaan\\, afspraak\r\n"))
        #expect(text.contains("SUMMARY:Loopbaan\\, spreekuur\r\n"))
        #expect(!text.contains("geheim"))
    }

    @Test func countsItsChangesAndKeepsItsName() throws {
        let before = try file()
        _ = try desk.store.importing([.appointment(try Self.appointment(.cancelled))])
        let after = try file()
        let uid = "UID:appointment-\(first.id)@kader\r\nSEQUENCE:"
        #expect(before.contains(uid + "0\r\n") && after.contains(uid + "1\r\n"))
        #expect(after.contains("SUMMARY:Afgezegd: loopbaan\\, afspraak\r\n"))
        #expect(after.components(separatedBy: "STATUS:CANCELLED").count == 2)
        #expect(!before.contains("CANCELLED"))
    }

    @Test func theSameAgendaGivesTheSameFile() throws {
        let (one, other) = (try file(), try file())
        #expect(one == other)
    }

    @Test(arguments: [
        (CalendarScope(place: .house("groningen")), 2), (CalendarScope(place: .online), 0),
        (CalendarScope(room: .named("een")), 2), (CalendarScope(room: .named("twee")), 1),
        (CalendarScope(consulent: .named("anna")), 2),
        (CalendarScope(consulent: .named("chris")), 1),
        (CalendarScope(consulent: .named("eva")), 0),
    ])
    func holdsOnlyWhatIsAskedFor(_ scope: CalendarScope, _ count: Int) throws {
        #expect(try file(scope).components(separatedBy: "BEGIN:VEVENT").count - 1 == count)
    }

    @Test func whoComesDoesNotReadWhatItIsAbout() throws {
        let text = try export.invitation(first.id)
        #expect(text.contains("SUMMARY:Afspraak bij de FNV\r\n"))
        for word in ["oopbaan", "geheim", "Een", "anna"] { #expect(!text.contains(word)) }
        #expect(throws: StoreError.self) { try export.invitation(.named("nobody")) }
    }

    private var export: CalendarExport { CalendarExport(from: desk.store, desk.reference, in: .nl) }

    private func file(_ scope: CalendarScope = CalendarScope()) throws -> String {
        var text = ""
        try export.write(scope, from: first.day, through: first.day) { text += $0 }
        return text
    }

    private static func appointment(_ state: AppointmentState) throws -> Appointment {
        try Appointment(
            id: .named("a"), spreekuur: .named("s"), contact: .named("dirk"), service: .loopbaan,
            on: try #require(Day(Desk.day)), during: try #require(Hours("13:00–14:00")),
            with: [.named("anna"), .named("bram")], in: .named("een"), note: "geheim",
            state: state)
    }
}
