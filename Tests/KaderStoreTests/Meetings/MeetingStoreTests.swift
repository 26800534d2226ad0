import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct MeetingStoreTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private let id = Meeting.ID.named("m")

    init() throws {
        office = try Office()
        try anna.add(try meeting())
    }

    private func meeting(_ capacity: Int = 5) throws -> Meeting {
        try Meeting(
            id: id, on: Office.monday, during: Hours("14:00-16:00"), at: .house("groningen"),
            about: "Ontslag bij Voorbeeld", for: capacity)
    }

    private func register(
        _ name: String, _ who: MeetingGuest.Who, needs: [String] = [],
        wish: ReferralTarget? = nil
    ) throws {
        try anna.add(
            MeetingGuest(id: .named(name), at: id, who, needs: needs, wish: wish))
    }

    @Test func aMeetingIsReadWithWhoComes() throws {
        try register("a", .person(office.clients[0]), needs: ["scholing"])
        try register("b", .heads(3))
        let entry = try anna.meeting(id)
        #expect(entry.meeting == (try meeting()))
        #expect(entry.guests.map(\.name) == ["Frits Groen", ""] && entry.heads == 4)
        let found = try anna.meetings(from: Office.monday, through: Office.monday)
        #expect(found == [entry])
        #expect(try anna.meetings(from: Office.monday + 1, through: Office.monday + 9).isEmpty)
    }

    @Test func aMeetingTakesNoMoreThanItHasRoomFor() throws {
        try register("a", .heads(4))
        try register("b", .person(office.clients[0]))
        #expect(throws: MeetingError.full(capacity: 5)) { try register("c", .heads(1)) }
        #expect(throws: MeetingError.full(capacity: 4)) {
            try anna.edit(try meeting(4), from: try meeting())
        }
        try anna.mark(.named("b"), .absent)
        try register("c", .heads(1))
        #expect(throws: MeetingError.full(capacity: 5)) { try anna.mark(.named("b"), .attended) }
    }

    @Test func nobodyIsRegisteredTwice() throws {
        try register("a", .person(office.clients[0]))
        #expect(throws: MeetingError.alreadyThere) {
            try register("b", .person(office.clients[0]))
        }
        #expect(throws: (any Error).self) { try register("c", .person(.named("nobody"))) }
    }

    @Test func allWhoAskedAreReferredInOneStepAndOneUndo() throws {
        try register(
            "a", .person(office.clients[0]), needs: ["scholing"], wish: .department(.legal))
        try register("b", .person(office.clients[1]), wish: .partner("UWV"))
        try register("c", .person(office.clients[2]))
        var number = 0
        let made = try anna.referGuests(of: id) {
            number += 1
            return .named("r\(number)")
        }
        #expect(made == [.named("r1"), .named("r2")])
        let first = try anna.referral(.named("r1")).referral
        #expect(first.reason == "Ontslag bij Voorbeeld: scholing" && first.state == .draft)
        #expect(try anna.meeting(id).waiting == 0)
        #expect(throws: ReferralError.noConsent(to: .partner("UWV"))) {
            try anna.send(.named("r2"), on: Office.monday)
        }
        #expect(throws: MeetingError.nothingToRefer) {
            try anna.referGuests(of: id) { .named("r3") }
        }
        _ = try anna.undo()
        #expect(try anna.referrals(all: true).isEmpty)
        #expect(try anna.meeting(id).waiting == 2)
    }

    @Test func aMeetingGoesWithWhoWasRegistered() throws {
        try register("a", .heads(2))
        try anna.removeMeeting(id)
        #expect(try Dump(office.store).things.keys.allSatisfy { !$0.hasPrefix("meeting") })
        _ = try anna.undo()
        #expect(try anna.meeting(id).heads == 2)
    }
}
