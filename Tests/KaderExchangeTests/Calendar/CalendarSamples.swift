import KaderDomain

@testable import KaderExchange

/// Calendar files of tests, and what comes of reading them.
enum CalendarSamples {
    static let days = day("2026-11-01")...day("2027-12-31")

    static func day(_ text: String) -> Day { Day(text) ?? .first }

    /// A calendar with these lines within one event, and others before and after it.
    static func file(_ event: String, before: String = "", after: String = "") -> [UInt8] {
        let text = """
            BEGIN:VCALENDAR
            VERSION:2.0
            \(before)BEGIN:VEVENT
            UID:een
            \(event)
            END:VEVENT
            \(after)END:VCALENDAR

            """
        return Array(text.replacing("\n", with: "\r\n").utf8)
    }

    /// `2026-11-24 09:00–10:00`, or `2026-11-24 2026-11-26` for whole days.
    static func read(_ bytes: [UInt8], in days: ClosedRange<Day> = days) throws -> [String] {
        BusySpan.spans(of: try BusyCalendar(bytes, in: days).times).map { span in
            "\(span.from) \(span.hours?.description ?? span.until.description)"
        }
    }

    static func fault(_ bytes: [UInt8]) -> CalendarFault? {
        do throws(CalendarFault) {
            _ = try BusyCalendar(bytes, in: days)
            return nil
        } catch {
            return error
        }
    }
}
