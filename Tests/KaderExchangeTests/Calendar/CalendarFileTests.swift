import Foundation
import KaderDomain
import KaderTesting
import Testing

@testable import KaderExchange

@Suite struct CalendarFileTests {
    private let event: CalendarEvent

    init() throws {
        event = CalendarEvent(
            uid: "appointment-1@kader", sequence: 2, changed: Instant(seconds: 1_795_500_000),
            on: try #require(Day("2026-11-24")), during: try #require(Hours("09:00–10:00")),
            summary: "Loopbaan, afspraak", location: "Kamer 1; links, Vakbondshuis \\ Oost",
            details: "een\ntwee", status: .tentative,
            rule: RepeatRule(.weekly, every: 2, until: .count(3)),
            without: [try #require(Day("2026-12-08"))])
    }

    @Test func anEventIsWrittenAsTheStandardSays() {
        let lines = event.text.components(separatedBy: "\r\n")
        #expect(
            lines == [
                "BEGIN:VEVENT", "UID:appointment-1@kader", "SEQUENCE:2",
                "DTSTAMP:20261124T060000Z", "LAST-MODIFIED:20261124T060000Z",
                "DTSTART;TZID=Europe/Amsterdam:20261124T090000",
                "DTEND;TZID=Europe/Amsterdam:20261124T100000",
                "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3",
                "EXDATE;TZID=Europe/Amsterdam:20261208T090000",
                "SUMMARY:Loopbaan\\, afspraak",
                "LOCATION:Kamer 1\\; links\\, Vakbondshuis \\\\ Oost", "DESCRIPTION:een\\ntwee",
                "STATUS:TENTATIVE", "TRANSP:OPAQUE", "END:VEVENT", "",
            ])
    }

    @Test func whatIsReadBackIsWhatWasWritten() throws {
        let file = CalendarFile(named: "proef").text([event]).replacing("@kader", with: "@elders")
        #expect(
            try CalendarSamples.read(Array(file.utf8)) == [
                "2026-11-24 09:00–10:00", "2026-12-22 09:00–10:00",
            ])
    }

    @Test func oneTimeOfManyIsToldApart() throws {
        let moved = CalendarEvent(
            uid: "x", sequence: 1, changed: event.changed, on: event.day + 1,
            during: try #require(Hours("13:00–14:00")), summary: "verzet",
            instead: LocalTime(day: event.day, time: event.hours.from))
        let all = CalendarEvent(
            uid: "x", sequence: 0, changed: event.changed, on: event.day, during: event.hours,
            summary: "reeks", rule: RepeatRule(.weekly, until: .count(2)))
        let file = CalendarFile(named: "proef").text([all, moved])
        #expect(
            try CalendarSamples.read(Array(file.utf8)) == [
                "2026-11-25 13:00–14:00", "2026-12-01 09:00–10:00",
            ])
    }

    @Test func anEventUntilMidnightEndsOnTheNextDay() throws {
        let late = CalendarEvent(
            uid: "x", sequence: 0, changed: Instant(seconds: 0), on: event.day,
            during: try #require(Hours("22:00–24:00")), summary: "laat", status: .cancelled)
        #expect(late.text.contains("DTEND;TZID=Europe/Amsterdam:20261125T000000\r\n"))
        #expect(late.text.contains("TRANSP:TRANSPARENT\r\n"))
    }

    @Test func noLineIsLongerThan75OctetsAndNothingIsLost() {
        forAll(Volume.of(3000)) { seeded in
            let letters = Array("abc é漢👩‍👧ß;,\\\n\t\"{}")
            let count = Int.random(in: 0...300, using: &seeded)
            let text = String((0..<count).map { _ in letters.randomElement(using: &seeded) ?? "a" })
            let line = "SUMMARY:" + CalendarText.escape(text)
            let folded = CalendarText.fold(line)
            let rows = folded.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            let whole = rows.dropLast().enumerated().flatMap { number, row in
                row.dropLast().dropFirst(number == 0 ? 0 : 1)
            }
            return rows.dropLast().allSatisfy { $0.count <= 76 && $0.last == 0x0D }
                && rows.last?.isEmpty == true && whole == Array(line.utf8)
        }
    }

    /// A line end in a name must not begin a line of the file.
    @Test func noTextCanAddALine() {
        for end in ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{0B}", "\u{0}"] {
            let escaped = CalendarText.escape("a\(end)ATTENDEE:b")
            #expect(escaped.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x2028 })
        }
    }
}
