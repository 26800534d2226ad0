import Foundation
import Testing

/// Calendar files, texts and day lists by the real program.
@Suite struct CalendarCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    @Test func exportTableIsWhatExportAloneIs() throws {
        let (short, long) = (
            try desk.run("export", "rooms"), try desk.run("export", "table", "rooms")
        )
        #expect(short.status == 0 && short.out == long.out && !short.out.isEmpty)
    }

    @Test func theAgendaOfADemoSaysFictiefAndNamesNobody() throws {
        let agenda = try desk.run("export", "agenda", "--days", "30", "--format", "ics")
        #expect(agenda.status == 0 && agenda.err.contains("FICTIEF"))
        #expect(agenda.out.hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(agenda.out.hasSuffix("END:VCALENDAR\r\n"))
        let events = agenda.out.components(separatedBy: "BEGIN:VEVENT").count - 1
        #expect(events > 10 && agenda.out.components(separatedBy: "(FICTIEF)\r\n").count > events)
        let names = try desk.objects("contact", "list").compactMap { $0["name"] as? String }
        #expect(names.count > 10)
        for name in names { #expect(!agenda.out.contains(name), "\(name)") }
    }

    @Test func whatIsNotThereIsRefused() throws {
        let nobody = "00000000-0000-7000-8000-000000000000"
        #expect(try desk.run("export", "agenda", "--consulent", nobody).status == 1)
        #expect(try desk.run("export", "agenda", "--room", nobody).status == 1)
        #expect(try desk.run("appointment", "ics", nobody).status == 1)
        #expect(try desk.run("appointment", "text", nobody, "--kind", "reminder").status == 1)
        #expect(try desk.run("export", "daylist", "--house", "nergens").status == 64)
        #expect(try desk.run("export", "daylist").status == 64)
        #expect(try desk.run("export", "agenda", "--format", "csv").status == 64)
    }

    @Test func whoComesGetsAFileAndATextWithoutTheReason() throws {
        let visit = try #require(try desk.objects("appointment", "list").first)
        let id = try #require(visit["id"] as? String)
        let name = try #require(visit["contactName"] as? String)
        let file = try desk.run("appointment", "ics", id)
        #expect(file.out.contains("UID:appointment-\(id)@kader\r\n") && !file.out.contains(name))
        let text = try desk.run("appointment", "text", id, "--kind", "reminder")
        #expect(text.out.hasPrefix("Beste \(name),\n") && !text.out.contains("{"))
        let english = try desk.run(
            "appointment", "text", id, "--kind", "invitation", "--language", "en")
        #expect(english.out.hasPrefix("Dear \(name),\n"))
        let service = try #require(visit["service"] as? String)
        for out in [file.out, text.out, english.out] {
            #expect(!out.lowercased().contains(service), "\(service)")
        }
    }

    @Test func aDayListIsPrintedInBothFormsWithInitialsOnly() throws {
        let visit = try #require(
            try desk.objects("appointment", "list").first { $0["house"] is String })
        let (house, day) = (visit["house"] as? String ?? "", visit["day"] as? String ?? "")
        let name = try #require(visit["contactName"] as? String)
        for format in ["md", "html"] {
            let list = try desk.run(
                "export", "daylist", "--house", house, "--day", day, "--format", format)
            #expect(list.status == 0 && list.out.contains("FICTIEF") && !list.out.contains(name))
            #expect(list.out.contains("\(visit["start"] as? String ?? "?")–"))
        }
    }
}
