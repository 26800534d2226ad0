import Foundation
import Testing

/// The board of signals by the real program.
@Suite struct SignalCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    /// Six members about pay at one employer in the last weeks, after a year in which others came.
    private func filled() throws -> String {
        let employer = try desk.run("employer", "add", "Metaalfabriek Voorbeeld").id
        let calm = try desk.run("employer", "add", "Rustig BV").id
        let people = try desk.objects("contact", "list").compactMap { $0["id"] as? String }
        var rows: [String] = []
        for number in 0..<50 {
            rows.append(row(7 * (number + 8), people[number % 20], calm, "ontslag.vaststelling"))
        }
        for number in 0..<6 {
            rows.append(row(3 + number, people[20 + number], employer, "loon.achterstand"))
        }
        let header = "id,day,place,service,contact,party,employer,problems,sector,region"
        let table = ([header] + rows).joined(separator: "\n") + "\n"
        let read = try desk.run("import", "registrations", "-", input: table)
        try #require(read.status == 0, "\(read.err)")
        return employer
    }

    private func row(_ daysAgo: Int, _ contact: String, _ employer: String, _ problem: String)
        -> String
    {
        let start = DateComponents(
            calendar: Calendar(identifier: .iso8601), timeZone: .gmt, year: 2026, month: 11,
            day: 24)
        let day = (start.date ?? Date()).addingTimeInterval(Double(-86_400 * daysAgo))
        let text = day.formatted(.iso8601.year().month().day())
        return ",\(text),groningen,werk-inkomen,\(contact),employer,\(employer),\(problem),,AM01"
    }

    @Test func aRiseIsFoundReportedAnsweredAndClosed() throws {
        let employer = try filled()
        let found = try desk.objects("signal", "scan")
        let rise = try #require(
            found.first { ($0["cell"] as? [String: Any])?["kind"] as? String == "employer" })
        #expect(rise["axis"] as? String == "rising" && rise["observed"] as? Int == 6)
        #expect((rise["cell"] as? [String: Any])?["employer"] as? String == employer)
        #expect(try #require(rise["probability"] as? Double) <= 0.005)
        let signal = try #require(
            try desk.objects("signal", "list").first {
                let cell = $0["cell"] as? [String: Any]
                return cell?["kind"] as? String == "employer"
                    && cell?["employer"] as? String == employer
            })
        let id = try #require(signal["id"] as? String)
        let shown = try desk.run("signal", "show", id, "--language", "nl")
        #expect(shown.out.contains("6 leden die werken bij Metaalfabriek Voorbeeld"))
        let reported = try desk.run("signal", "report", id, "--language", "nl")
        #expect(reported.status == 0 && reported.out.contains("Aantal: 6 leden"))
        #expect(reported.err.contains("Gemeld aan"))
        #expect(try desk.run("signal", "answer", id, "--answer", "Wij bellen.").status == 0)
        #expect(try desk.run("signal", "close", id, "--reason", "Betaald.").status == 0)
        #expect(try desk.run("signal", "take-up", id).status == 1)
        #expect(try desk.run("signal", "list").out.contains(id) == false)
    }

    @Test func itSaysWhyAndWhatWouldHaveBeenNeeded() throws {
        let employer = try filled()
        let known = try desk.run("signal", "why", "--employer", employer, "--language", "nl")
        #expect(
            known.out.contains("6 leden die werken bij Metaalfabriek Voorbeeld"), "\(known.out)")
        let unknown = try desk.run(
            "signal", "why", "--problem", "loon.minimum", "--language", "nl")
        #expect(unknown.status == 0 && unknown.out.contains("kwam er niemand"), "\(unknown.err)")
        #expect(try desk.run("signal", "why").status == 64)
        #expect(try desk.run("signal", "why", "--problem", "x", "--region", "AM99").status == 64)
    }

    @Test func aFalseAlarmTellsItsReason() throws {
        let raised = try desk.run(
            "signal", "raise", "--problem", "loon.achterstand", "--note", "Drie collega's.")
        #expect(try desk.run("signal", "dismiss", raised.id, "--reason", "Dubbel.").status == 0)
        let listed = try desk.objects("signal", "list", "--all")
        #expect(listed.first?["state"] as? String == "false-alarm")
        #expect(listed.first?["reason"] as? String == "Dubbel.")
    }

    @Test func aDryRunKeepsNothing() throws {
        _ = try filled()
        #expect(try !desk.objects("signal", "scan", "--dry-run").isEmpty)
        #expect(try desk.objects("signal", "list", "--all").isEmpty)
        #expect(try desk.objects("signal", "scan", "--week", "2025-W40").isEmpty)
        #expect(try desk.run("signal", "scan", "--week", "2025-W54").status == 64)
    }

    @Test func somebodyRaisesWhatTheySawAndIsTold() throws {
        let raised = try desk.run(
            "signal", "raise", "--problem", "loon.achterstand", "--note", "Drie collega's.")
        #expect(raised.status == 0)
        #expect(try desk.run("signal", "raise", "--note", "Zomaar.").status == 64)
        let early = try desk.run("signal", "answer", raised.id, "--answer", "Ja.")
        #expect(early.status == 1)
        let text = try desk.run("signal", "text", raised.id, "--for", "outside")
        #expect(text.status == 0 && !text.out.contains("collega"))
        #expect(try desk.run("signal", "report", raised.id, "--to", "none").status == 0)
        let late = try desk.kader.run(
            ["todo"], environment: ["KADER_NOW": "2026-12-09T09:00"])
        #expect(late.out.contains(raised.id))
        let answered = try desk.run("signal", "answer", raised.id, "--answer", "Ja.")
        #expect(answered.status == 0)
        let quiet = try desk.kader.run(["todo"], environment: ["KADER_NOW": "2026-12-09T09:00"])
        #expect(!quiet.out.contains(raised.id))
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.run("signal", "dismiss", raised.id).status == 0)
    }
}
