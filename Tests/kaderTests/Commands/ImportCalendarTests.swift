import Foundation
import Testing

/// A consulent's own calendar, read by the real program.
@Suite struct ImportCalendarTests {
    private let desk: DemoDesk
    private let person: String

    init() throws {
        desk = try DemoDesk()
        person = try #require(
            try desk.objects("consulent", "list").first?["contact"] as? String)
    }

    private let calendar = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:een
        DTSTART;TZID=Europe/Amsterdam:20261201T090000
        DURATION:PT2H
        RRULE:FREQ=WEEKLY;COUNT=2
        SUMMARY:GEHEIM
        END:VEVENT
        BEGIN:VEVENT
        UID:twee
        DTSTART;VALUE=DATE:20261221
        DTEND;VALUE=DATE:20261226
        END:VEVENT
        END:VCALENDAR

        """

    @Test func whatIsBusyBecomesAbsenceOnceAndGoesWithUndo() throws {
        let before = try absences()
        for _ in 0..<2 {
            let read = try importing(calendar)
            #expect(read.status == 0 && read.err.contains("3 keer bezet"), "\(read.err)")
            let found = try absences().subtracting(before)
            #expect(
                found == [
                    "2026-12-01 2026-12-01 09:00–11:00", "2026-12-08 2026-12-08 09:00–11:00",
                    "2026-12-21 2026-12-25 ",
                ])
        }
        let database = try Data(contentsOf: URL(fileURLWithPath: desk.kader.database))
        #expect(database.range(of: Data("GEHEIM".utf8)) == nil)
        #expect(try desk.run("undo").status == 0)
        #expect(try absences() == before)
    }

    @Test func whatIsNotInTheNewFileGoesAndWhatWasTypedStays() throws {
        let typed = try desk.run(
            "consulent", "absence", "add", "--contact", person, "--from", "2026-12-30")
        #expect(typed.status == 0, "\(typed.err)")
        let before = try absences()
        #expect(try importing(calendar).status == 0)
        #expect(try importing("BEGIN:VCALENDAR\nEND:VCALENDAR\n").status == 0)
        #expect(try absences() == before && before.contains("2026-12-30 2026-12-30 "))
    }

    @Test func aBrokenFileIsRefusedWithItsLineAndNothingIsStored() throws {
        let before = try absences()
        let broken = calendar.replacing("FREQ=WEEKLY", with: "FREQ=SECONDLY")
        let refused = try importing(broken)
        #expect(refused.status == 65 && refused.err.contains("regel 6 van -"), "\(refused.err)")
        #expect(try absences() == before)
    }

    @Test func aRehearsalStoresNothing() throws {
        let before = try absences()
        let told = try importing(calendar, "--dry-run")
        #expect(told.status == 0 && told.out.split(separator: "\n").count == 3)
        #expect(told.err.contains("niets bewaard"))
        #expect(try absences() == before)
    }

    private func importing(_ text: String, _ more: String...) throws -> Binary.Outcome {
        try desk.kader.run(
            ["consulent", "import-calendar", "-", "--contact", person] + more, input: text,
            environment: DemoDesk.now)
    }

    private func absences() throws -> Set<String> {
        Set(
            try desk.objects("consulent", "absence", "list", "--contact", person, "--days", "60")
                .map { absence in
                    ["from", "until", "hours"].map { absence[$0] as? String ?? "" }
                        .joined(separator: " ")
                })
    }
}
