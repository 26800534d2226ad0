import KaderDomain
import Testing

@Suite struct MeetingTests {
    private let meeting = Meeting.ID.named("m")

    private func guest(
        _ name: String, _ who: MeetingGuest.Who, _ attendance: MeetingAttendance = .expected,
        needs: [String] = [], wish: ReferralTarget? = nil
    ) throws(MeetingError) -> MeetingGuest {
        try MeetingGuest(
            id: .named(name), at: meeting, who, attendance: attendance, needs: needs, wish: wish)
    }

    private func entry(_ guests: [MeetingGuest]) throws -> MeetingEntry {
        let meeting = try Meeting(
            id: meeting, on: .first, at: .online, about: "Ontslag bij Voorbeeld", for: 40)
        return MeetingEntry(
            meeting: meeting,
            guests: guests.map { MeetingEntry.Guest(guest: $0, name: "", official: "") },
            problems: ProblemCatalogue())
    }

    @Test func aMeetingIsAboutSomethingAndHasRoom() {
        #expect(throws: MeetingError.noTheme) {
            try Meeting(id: meeting, on: .first, at: .online, about: " ", for: 1)
        }
        for capacity in [0, 2001] {
            #expect(throws: MeetingError.capacity) {
                try Meeting(id: meeting, on: .first, at: .online, about: "x", for: capacity)
            }
        }
    }

    @Test func whoGaveNoNameIsNotReferred() {
        #expect(throws: MeetingError.wishWithoutName) {
            try guest("g", .heads(3), wish: .department(.legal))
        }
        #expect(throws: MeetingError.noHeads) { try guest("g", .heads(0)) }
    }

    @Test func needsStandThereOnceAndCanBeStored() throws {
        let tidy = try guest("g", .heads(1), needs: ["Scholing", " scholing ", "a|b\"c\\", " "])
        #expect(tidy.needs == ["Scholing", "abc"])
    }

    /// By hand: 3 heads and a person need schooling; who did not come does not count.
    @Test func needsAreCountedByHead() throws {
        let entry = try entry([
            guest("a", .heads(3), .attended, needs: ["scholing"]),
            guest("b", .person(.named("p")), needs: ["Scholing", "loon.achterstand"]),
            guest("c", .person(.named("q")), .absent, needs: ["scholing"]),
        ])
        #expect(entry.needs.map(\.count) == [4, 1])
        #expect(entry.needs[0].label.nl == "scholing")
        #expect(entry.needs[1].label == ProblemCatalogue().label("loon.achterstand"))
        #expect(entry.heads == 4 && entry.attended == 3)
    }

    @Test func onlyWhoAskedAndCameWaitsForAReferral() throws {
        let legal = ReferralTarget.department(.legal)
        let asks = try guest("a", .person(.named("p")), wish: legal)
        #expect(asks.waitsForReferral)
        #expect(try !asks.referred(as: .named("r")).waitsForReferral)
        #expect(try !asks.with(attendance: .absent).waitsForReferral)
        #expect(try !guest("b", .person(.named("q"))).waitsForReferral)
        #expect(try entry([asks]).waiting == 1)
    }

    @Test func aReasonIsTheThemeAndTheNeeds() throws {
        let entry = try entry([guest("a", .person(.named("p")), needs: ["scholing"])])
        let reason = entry.guests[0].guest.reason(at: entry.meeting, entry.problems)
        #expect(reason == "Ontslag bij Voorbeeld: scholing")
        let silent = try guest("b", .heads(1)).reason(at: entry.meeting, entry.problems)
        #expect(silent == "Ontslag bij Voorbeeld")
    }

    @Test(arguments: ["house:groningen", "online", "at:Kantine: achter"])
    func aVenueIsReadAsItIsWritten(_ text: String) {
        #expect(MeetingVenue(text)?.description == text)
    }

    @Test(arguments: ["", "house:", "at: ", "groningen", "online:x"])
    func whatIsNoVenueIsNone(_ text: String) {
        #expect(MeetingVenue(text) == nil)
    }

    @Test(arguments: ["heads:0", "heads:2001", "heads:x", "person:x", "12", ""])
    func whoIsNobodyIsNone(_ text: String) {
        #expect(MeetingGuest.Who(text) == nil)
    }
}
