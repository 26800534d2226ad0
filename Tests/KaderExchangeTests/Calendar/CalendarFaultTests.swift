import KaderDomain
import KaderTesting
import Testing

@testable import KaderExchange

/// Broken and hostile calendar files: refused with a line and a reason, or read; never a crash.
@Suite struct CalendarFaultTests {
    /// The event begins on line 3, so that its first line here is line 5.
    @Test(arguments: [
        ("DTSTART:20261131T090000", 5, "geen dag of tijd"),
        ("DTSTART:20261124T250000", 5, "geen dag of tijd"),
        ("DTSTART:20261124T0900", 5, "geen dag of tijd"),
        ("SUMMARY:x", 3, "DTSTART ontbreekt"),
        ("DTSTART:20261124T090000\nDTSTART:20261124T090000", 6, "twee keer"),
        ("DTSTART:20261124T090000\nDTEND:20261124T080000", 6, "vóór het begin"),
        ("DTSTART:20261124T090000\nDTEND;VALUE=DATE:20261125", 6, "allebei"),
        ("DTSTART:20261124T090000\nDURATION:-PT1H", 6, "geen duur"),
        ("DTSTART:20261124T090000\nDURATION:P99999999W", 6, "geen duur"),
        ("DTSTART;TZID=Mars/Olympus:20261124T090000", 5, "tijdzone"),
        ("DTSTART:20261124T090000\nRRULE:FREQ=HOURLY", 6, "herhalen"),
        ("DTSTART:20261124T090000\nRRULE:FREQ=DAILY;BYHOUR=1,2", 6, "BYHOUR"),
        (
            "DTSTART:20261124T090000\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261124T090000", 6,
            "THISANDFUTURE"
        ),
        ("DTSTART:20261124T090000\nzomaar wat", 6, "geen regel"),
        ("DTSTART;TZID=\"open:20261124T090000", 5, "geen regel"),
        ("DTSTART:20261124T090000\nBEGIN:VALARM", 6, "VALARM wordt niet gesloten"),
        ("DTSTART:20261124T090000\nSUMMARY:een\u{0}nul", 6, "geen tekst"),
    ])
    func isRefusedWithLineAndReason(_ event: String, _ line: Int, _ reason: String) throws {
        let fault = try #require(CalendarSamples.fault(CalendarSamples.file(event)), "\(event)")
        #expect(fault.line == line && fault.reason.nl.contains(reason), "\(fault)")
    }

    @Test(arguments: [
        ("", 1), ("\n\n", 1), ("naam,telefoon\n", 1), ("BEGIN:VEVENT\n", 1),
        ("BEGIN:VCALENDAR\n", 1), ("BEGIN:VCALENDAR\nEND:VEVENT\n", 1), ("END:VCALENDAR\n", 1),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\nX:y\n", 3),
    ])
    func whatIsNoCalendarIsRefused(_ text: String, _ line: Int) throws {
        let fault = try #require(CalendarSamples.fault(Array(text.utf8)), "\(text)")
        #expect(fault.line == line, "\(fault)")
    }

    @Test func whatNestsWithoutEndIsRefused() throws {
        let text = "BEGIN:VCALENDAR\n" + String(repeating: "BEGIN:VEVENT\n", count: 100_000)
        #expect(CalendarSamples.fault(Array(text.utf8))?.reason.nl == "te diep in elkaar")
    }

    @Test func tooManyEventsAndTooManyBytesAreRefused() throws {
        let event = "BEGIN:VEVENT\nDTSTART:20261124T090000\nEND:VEVENT\n"
        let text = String(repeating: event, count: CalendarLimits.events + 1)
        let many = CalendarSamples.fault(Array("BEGIN:VCALENDAR\n\(text)END:VCALENDAR\n".utf8))
        #expect(many?.line == 2 + 3 * CalendarLimits.events)
        let long = CalendarSamples.fault(Array(repeating: 0x41, count: CalendarLimits.bytes + 1))
        #expect(long?.reason.nl.contains("groter dan 10 MB") == true)
    }

    @Test func aThousandRulesThatNeverComeAreRefused() throws {
        let event = """
            BEGIN:VEVENT
            DTSTART:00010101T090000
            RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5
            END:VEVENT

            """
        let text = "BEGIN:VCALENDAR\n\(String(repeating: event, count: 1000))END:VCALENDAR\n"
        let fault = try #require(CalendarSamples.fault(Array(text.utf8)))
        #expect(fault.reason.nl.contains("te vaak") && (fault.line - 4) % 4 == 0)
    }

    /// Files with bytes changed, left out, doubled and swapped.
    @Test func aDamagedFileIsReadOrRefusedWithALineOfIt() {
        let whole = CalendarSamples.file(
            """
            DTSTART;TZID=Onze klok:20261124T090000
            DTEND;TZID=Onze klok:20261124T103000
            RRULE:FREQ=MONTHLY;BYDAY=-1TU;COUNT=5
            EXDATE;TZID=Onze klok:20261229T090000
            SUMMARY:Ónderhoud\\, bij de buren
            """,
            before: CalendarFile(named: "proef").head
                .replacing("Europe/Amsterdam", with: "Onze klok").replacing("\r\n", with: "\n")
                .replacing("BEGIN:VCALENDAR\n", with: ""))
        #expect(CalendarSamples.fault(whole) == nil)
        forAll(Volume.of(8_000)) { seeded in
            let bytes = Self.damaged(whole, &seeded)
            guard let fault = CalendarSamples.fault(bytes) else { return true }
            let lines = bytes.count { $0 == 0x0A } + 1
            return (1...lines).contains(fault.line) && !fault.reason.nl.isEmpty
        }
    }

    private static func damaged(_ whole: [UInt8], _ seeded: inout Seeded) -> [UInt8] {
        var bytes = whole
        for _ in 0...Int.random(in: 0...4, using: &seeded) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &seeded)
            let end = min(bytes.count, place + Int.random(in: 1...40, using: &seeded))
            switch Int.random(in: 0...4, using: &seeded) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &seeded)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 3: bytes[place] = "0123456789-:;=,TZ\r\n ".utf8.randomElement(using: &seeded) ?? 0
            default: bytes.removeLast(min(bytes.count, end - place))
            }
        }
        return bytes
    }
}
