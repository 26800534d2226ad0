import KaderDomain
import Testing

@Suite struct SeatTests {
    private let today = Day("2026-11-22") ?? Day(ordinal: 0)
    private let body = Identifier<Body>.named("werkbedrijf").description
    private let anna = Contact.ID.named("anna").description

    private func seat(_ texts: ListedTexts) throws -> Seat {
        try Seat(id: .named("s"), texts.with(["body": body]))
    }

    @Test(arguments: [
        ("", "", Seat.Alarm.vacant), ("", "2026-12-31", .vacant), ("", "2026-11-21", nil),
        ("anna", "", nil), ("anna", "2027-01-22", nil),
        ("anna", "2026-11-21", nil),
    ])
    func aVacantSeatRaisesAnAlarmUntilItsTimeIsOver(
        holder: String, until: String, alarm: Seat.Alarm?
    ) throws {
        let seat = try seat(["holder": holder.isEmpty ? "" : anna, "until": until])
        #expect(seat.alarm(on: today) == alarm)
    }

    @Test func theEndOfATermIsToldSixtyDaysAheadAndNoSooner() throws {
        let last = today + 60
        #expect(try seat(["holder": anna, "until": last]).alarm(on: today) == .ends(last))
        #expect(try seat(["holder": anna, "until": last + 1]).alarm(on: today) == nil)
        #expect(try seat(["holder": anna, "until": today]).alarm(on: today) == .ends(today))
    }

    @Test func nobodyIsTheirOwnSubstituteAndNoSeatEndsBeforeItBegins() {
        #expect(throws: ConsultationError.oneself("substitute")) {
            try seat(["holder": anna, "substitute": anna])
        }
        #expect(throws: ConsultationError.endsTooEarly("until")) {
            try seat(["from": today, "until": today - 1])
        }
        #expect(throws: ConsultationError.blank("body")) {
            try Seat(id: .named("s"), [:])
        }
        #expect(throws: ConsultationError.unreadable("holder")) { try seat(["holder": "Jo"]) }
    }

    @Test func ofARegionOnlyItsOwnSeatsAreCounted() throws {
        var all = Consultation()
        for (name, region) in [("a", "AM01"), ("b", "AM02"), ("c", nil)] {
            let body = try Body(
                id: .named(name), ["name": name, "type": "WB", "region": region])
            all.bodies.append(body)
            all.seats.append(try Seat(id: .named(name), ["body": body.id]))
        }
        all.seats.append(
            try Seat(id: .named("held"), ["body": all.bodies[1].id, "holder": anna]))
        #expect(all.alarms(on: today) == ["AM01": 1, "AM02": 1])
        #expect(all.of("AM01").seats.map(\.id) == [.named("a"), .named("c")])
        #expect(all.of("AM01", withCountry: false).seats.map(\.id) == [.named("a")])
    }
}
