import KaderDomain
import KaderTesting
import Testing

@testable import KaderExchange

/// When somebody is busy, by their own calendar.
@Suite struct BusyCalendarTests {
    @Test(arguments: [
        // On our clock, in UTC, floating, and of a program that names the clock its own way.
        (
            "DTSTART;TZID=Europe/Amsterdam:20261124T090000|DTEND;TZID=Europe/Amsterdam:20261124T100000",
            ["2026-11-24 09:00–10:00"]
        ),
        ("DTSTART:20261124T080000Z|DTEND:20261124T090000Z", ["2026-11-24 09:00–10:00"]),
        ("DTSTART:20261124T090000|DURATION:PT1H30M", ["2026-11-24 09:00–10:30"]),
        (
            "DTSTART;TZID=\"W. Europe Standard Time\":20261124T090000|DURATION:PT1H",
            ["2026-11-24 09:00–10:00"]
        ),
        // Never less than it is.
        ("DTSTART:20261124T090030|DURATION:PT61S", ["2026-11-24 09:00–09:02"]),
        // Whole days, over midnight, and both.
        ("DTSTART;VALUE=DATE:20261124", ["2026-11-24 2026-11-24"]),
        ("DTSTART;VALUE=DATE:20261124|DTEND;VALUE=DATE:20261127", ["2026-11-24 2026-11-26"]),
        (
            "DTSTART:20261124T220000|DURATION:PT4H",
            ["2026-11-24 22:00–24:00", "2026-11-25 00:00–02:00"]
        ),
        (
            "DTSTART:20261124T220000|DURATION:P2D",
            ["2026-11-24 22:00–24:00", "2026-11-25 2026-11-25", "2026-11-26 00:00–22:00"]
        ),
        // Which takes no time, or leaves somebody free.
        ("DTSTART:20261124T090000", []),
        ("DTSTART:20261124T090000|DURATION:PT1H|TRANSP:TRANSPARENT", []),
        ("DTSTART:20261124T090000|DURATION:PT1H|STATUS:CANCELLED", []),
        ("DTSTART:20261124T090000|DURATION:PT1H|STATUS:TENTATIVE", ["2026-11-24 09:00–10:00"]),
        // Repeated, with days left out and put in.
        (
            "DTSTART:20261124T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=3|EXDATE:20261201T090000",
            ["2026-11-24 09:00–10:00", "2026-12-08 09:00–10:00"]
        ),
        (
            "DTSTART:20261124T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=2|EXDATE;VALUE=DATE:20261201|RDATE:20261202T130000",
            ["2026-11-24 09:00–10:00", "2026-12-02 13:00–14:00"]
        ),
        ("DTSTART;VALUE=DATE:20261124|RRULE:FREQ=DAILY;UNTIL=20261126", ["2026-11-24 2026-11-26"]),
        // At nine also after the clock has changed; so much by the clock of UTC.
        (
            "DTSTART;TZID=Europe/Amsterdam:20270327T090000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2",
            ["2027-03-27 09:00–10:00", "2027-03-28 09:00–10:00"]
        ),
        (
            "DTSTART:20270327T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2",
            ["2027-03-27 09:00–10:00", "2027-03-28 10:00–11:00"]
        ),
        // In the hour that there is not, and in the one that comes twice.
        ("DTSTART:20270328T023000|DURATION:PT1H", ["2027-03-28 03:30–04:30"]),
        ("DTSTART:20271031T013000|DURATION:PT1H", ["2027-10-31 01:30–02:30"]),
        ("DTSTART:20271031T023000|DURATION:PT1H", ["2027-10-31 02:00–03:00"]),
        // A day by the calendar lasts an hour less that day, 24 hours do not.
        (
            "DTSTART:20270327T120000|DURATION:P1D",
            ["2027-03-27 12:00–24:00", "2027-03-28 00:00–12:00"]
        ),
        (
            "DTSTART:20270327T120000|DURATION:PT24H",
            ["2027-03-27 12:00–24:00", "2027-03-28 00:00–13:00"]
        ),
        // Long ago, for ever.
        (
            "DTSTART:19700105T090000|DURATION:PT1H|RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5",
            ["2026-12-05 09:00–10:00", "2027-12-05 09:00–10:00"]
        ),
    ])
    func isReadAs(_ lines: String, _ expected: [String]) throws {
        let event = lines.replacing("|", with: "\n")
        #expect(try CalendarSamples.read(CalendarSamples.file(event)) == expected)
    }

    @Test func oneTimeOfManyIsMovedOrCancelled() throws {
        let after = """
            BEGIN:VEVENT
            UID:een
            RECURRENCE-ID:20261201T090000
            DTSTART:20261202T140000
            DURATION:PT2H
            END:VEVENT
            BEGIN:VEVENT
            UID:een
            RECURRENCE-ID:20261208T080000Z
            DTSTART:20261208T090000
            STATUS:CANCELLED
            END:VEVENT

            """
        let event = "DTSTART:20261124T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3"
        #expect(
            try CalendarSamples.read(CalendarSamples.file(event, after: after))
                == ["2026-11-24 09:00–10:00", "2026-12-02 14:00–16:00"])
    }

    @Test func timesThatTouchAreOneAndWhatKaderWroteDoesNotCount() throws {
        let after = """
            BEGIN:VEVENT
            UID:twee
            DTSTART:20261124T100000
            DURATION:PT1H
            BEGIN:VALARM
            TRIGGER:-PT15M
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            UID:\(CalendarEvent.uid(of: "appointment", "x"))
            DTSTART:20261124T150000
            DURATION:PT1H
            END:VEVENT

            """
        let file = CalendarSamples.file("DTSTART:20261124T090000\nDURATION:PT1H", after: after)
        #expect(try CalendarSamples.read(file) == ["2026-11-24 09:00–11:00"])
    }

    @Test func onlyTheDaysThatAreAskedForAreTold() throws {
        let day = CalendarSamples.day("2026-11-25")
        let file = CalendarSamples.file("DTSTART;VALUE=DATE:20261120\nDTEND;VALUE=DATE:20261220")
        #expect(try CalendarSamples.read(file, in: day...(day + 1)) == ["2026-11-25 2026-11-26"])
    }

    @Test func linesThatWereBrokenAreMadeWholeAlsoInTheMiddleOfALetter() throws {
        var bytes = CalendarSamples.file(
            "DTSTART:2026112\n\t4T090000\nDURATION:PT1H\nSUMMARY:caf#é")
        let place = try #require(bytes.lastIndex(of: 0xC3))
        bytes.insert(contentsOf: [0x0D, 0x0A, 0x20], at: place + 1)
        #expect(try CalendarSamples.read(bytes) == ["2026-11-24 09:00–10:00"])
    }

    /// A clock of the file with the rule of Amsterdam, under a name that nobody knows.
    @Test func aClockThatTheFileTellsGoesAsItSays() throws {
        let clock = CalendarFile(named: "").head.split(separator: "BEGIN:VTIMEZONE")[1]
            .replacing("Europe/Amsterdam", with: "Onze klok")
        forAll(Volume.of(2000)) { seeded in
            let day = Day(ordinal: Int.random(in: 20_000...21_000, using: &seeded))
            let near = [Day("2027-03-28"), Day("2026-10-25"), day].randomElement(using: &seeded)
            let (start, minute) = ((near ?? day) ?? day, Int.random(in: 0..<1440, using: &seeded))
            let moment = CalendarMoment(start, second: minute * 60)
            func times(_ zone: String) throws -> [BusyTime] {
                let event = "DTSTART\(zone):\(moment)\nDURATION:PT30M"
                let before = "BEGIN:VTIMEZONE\(clock)".replacing("\r\n", with: "\n")
                let file = CalendarSamples.file(event, before: before)
                return try BusyCalendar(file, in: (start - 1)...(start + 1)).times
            }
            return try times(";TZID=Onze klok") == times("")
        }
    }

    @Test func aDayHoldsWhatIsBusyInItAndAtMostAMinuteMore() {
        forAll(Volume.of(60)) { seeded in
            let base = CalendarZone.amsterdam.instant(
                CalendarMoment(CalendarSamples.day("2027-02-20")))
            let times = BusyTime.joined(
                (0..<5).compactMap { _ in
                    let from = base + Int.random(in: 0...(20 * 86_400), using: &seeded)
                    return BusyTime(
                        from: from, until: from + Int.random(in: 1...200_000, using: &seeded))
                })
            let spans = BusySpan.spans(of: times)
            return (0..<(24 * 1440)).allSatisfy { minute in
                let begin = base + minute * 60
                let local = Amsterdam.local(begin)
                let isBusy = times.contains { $0.from < begin + 60 && begin < $0.until }
                let isTold = spans.contains { span in
                    span.from <= local.day && local.day <= span.until
                        && span.hours?.contains(local.time) ?? true
                }
                return isBusy == isTold
            }
        }
    }
}
