import Foundation
import Testing

/// The tables of regions by the real program, with the cases of the vision typed in as a user would.
@Suite struct ConsultationCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    private func add(_ words: String...) throws -> String {
        let made = try desk.run(words)
        #expect(made.status == 0, "\(words): \(made.err)")
        return made.id
    }

    @Test func aVacantSeatIsToldInEveryPlaceUntilSomebodyHoldsIt() throws {
        let person = try #require(
            try desk.objects("contact", "list").first?["id"] as? String)
        let body = try add(
            "body", "add", "--name", "Bestuur werkbedrijf", "--type", "wb", "--region", "am01",
            "--rhythm", "elk kwartaal")
        let seat = try add("seat", "add", "--body", body)
        #expect(
            try desk.objects("seat", "alarms").map { $0["bodyName"] as? String } == [
                "Bestuur werkbedrijf"
            ])
        #expect(try desk.run("todo", "--language", "nl").out.contains("zetel leeg"))
        #expect(try desk.run("seat", "edit", seat, "--holder", person).status == 0)
        #expect(try desk.objects("seat", "alarms").isEmpty)
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("seat", "alarms").count == 1)
        let refused = try desk.run("body", "withdraw", body, "--language", "nl")
        #expect(refused.status == 1 && refused.err.contains("er hangt nog iets aan"))
        let own = try desk.run(
            "seat", "edit", seat, "--holder", person, "--substitute", person, "--language", "nl")
        #expect(own.status == 1 && own.err.contains("iemand anders"), "\(own.err)")
    }

    @Test func aMeetingIsPreparedAndItsDecisionsAreInTheCalendar() throws {
        let body = try add(
            "body", "add", "--name", "Stuurgroep", "--type", "STG", "--region", "AM09")
        let sitting = try add("sitting", "add", "--body", body, "--day", "2027-03-01")
        let early = try desk.run("sitting", "edit", sitting, "--prepared", "--language", "nl")
        #expect(early.status == 1 && early.err.contains("wat we inbrengen"), "\(early.err)")
        _ = try add(
            "decision", "add", "--title", "Uitvoeringsplan af", "--body", body, "--day",
            "2027-03-01", "--due", "2027-12-31", "--consequence", "geld voor scholing")
        let items = try desk.objects(
            "calendar", "list", "--region", "AM09", "--from", "2027-03-01", "--days", "400")
        let titles = items.compactMap { $0["title"] as? String }
        #expect(titles.filter { $0 == "Uitvoeringsplan af" }.count == 2)
        #expect(items.contains { $0["sort"] as? String == "election" })
        #expect(
            items.compactMap { $0["day"] as? String }
                == items.compactMap { $0["day"] as? String }.sorted())
        let file = try desk.run(
            "calendar", "ics", "--region", "AM09", "--from", "2027-03-01", "--days", "400")
        #expect(
            file.out.hasPrefix("BEGIN:VCALENDAR\r\n") && file.out.hasSuffix("END:VCALENDAR\r\n"))
        #expect(file.out.components(separatedBy: "BEGIN:VEVENT").count == items.count + 1)
        #expect(file.out.contains("DTSTART;VALUE=DATE:20271231\r\n"))
        #expect(!file.out.contains("geld voor scholing"))
    }

    /// Contract catering, B:1453-1487: a voluntary pilot from work to work, of forty people.
    @Test func thePilotAtHuettenIsFinishedWithItsResult() throws {
        let pilot = try add(
            "project", "add", "--title", "Van werk naar werk Hütten", "--region", "AM27",
            "--sector",
            "HOR", "--phase", "doing", "--partner", "UWV", "--partner", "VNO-NCW", "--condition",
            "+ deelname vrijwillig", "--participants", "40", "--funding",
            "veel in natura, weinig scholingsgeld", "--role",
            "dienstverlening, individuele begeleiding, netwerkpartner")
        let early = try desk.run("project", "edit", pilot, "--phase", "finished")
        #expect(early.status == 1)
        let done = try desk.run(
            "project", "edit", pilot, "--phase", "finished", "--result",
            "een groot deel aan het werk, velen omgeschoold naar de zorg")
        #expect(done.status == 0, "\(done.err)")
        let listed = try #require(try desk.objects("project", "list").first)
        #expect(listed["participants"] as? Int == 40 && listed["phase"] as? String == "finished")
    }

    /// Horeca Noordoost-Brabant, B:1507-1543: a course of twelve weeks, and what the union asks for it.
    @Test func theCourseForCooksWaitsForItsConditions() throws {
        let course = try add(
            "project", "add", "--title", "Koksopleiding 12 weken", "--region", "AM27", "--sector",
            "HOR", "--phase", "inventory", "--partner", "RMT", "--partner", "Leerwerkloket",
            "--partner", "UWV", "--partner", "SBB", "--condition", "? duurzame banen",
            "--condition",
            "? betere arbeidsomstandigheden", "--funding", "RMT", "--next", "2027-01-12")
        let shown = try desk.run("project", "list", "--language", "nl").out
        #expect(shown.contains("voorwaarden 0/2 voldaan") && shown.contains("inventarisatie"))
        let met = try desk.run(
            "project", "edit", course, "--condition", "+ duurzame banen", "--condition",
            "- betere arbeidsomstandigheden")
        #expect(met.status == 0)
        #expect(try desk.run("project", "list", "--language", "nl").out.contains("1/2 voldaan"))
        #expect(
            try desk.objects("calendar", "list", "--from", "2027-01-01", "--days", "31")
                .contains { $0["title"] as? String == "Koksopleiding 12 weken" })
    }

    /// The six funds of Gelderland and Overijssel, B:1673-1749.
    @Test func aFundIsFoundByWhereSomebodyLivesOrWorks() throws {
        func suits(_ words: String...) throws -> [String] {
            try desk.objects(["fund", "suits"] + words).compactMap { $0["code"] as? String }
        }
        #expect(try suits("--home", "Zutphen").prefix(2).sorted() == ["CLT", "GVM"])
        #expect(try suits("--home", "Groningen", "--work", "Enschede").contains("TFV"))
        #expect(try !suits("--home", "Groningen").contains("TFV"))
        #expect(try suits("--work", "Doetinchem").contains("ATF"))
        #expect(try suits("--home", "Zwolle").contains("UZW"))
        #expect(try suits("--home", "Deventer").contains("OVM"))
        #expect(try desk.run("fund", "suits", "--home", "Nergenshuizen").status == 64)
        _ = try add(
            "fund-round", "add", "--fund", "atf", "--opens", "2027-01-01", "--vouchers",
            "--conditions", "wonen of werken in de Achterhoek")
        let told = try desk.run("fund", "suits", "--work", "Doetinchem", "--language", "nl").out
        #expect(told.contains("werkt in") && told.contains("open vanaf"))
        let refused = try desk.run(
            "fund-application", "add", "--title", "Vouchers", "--fund", "ATF", "--state", "awarded")
        #expect(refused.status == 1)
    }

    @Test func anAgreementOfACaoIsAGapUntilTheRegionUsesIt() throws {
        let agreement = try add(
            "cao", "add", "--sector", "MET", "--title", "Vijf dagen scholing", "--budget", "50000")
        #expect(try desk.objects("cao", "gaps", "AM05").count == 1)
        let use = try add(
            "cao-use", "add", "--agreement", agreement, "--region", "AM05", "--usage", "partly",
            "--translation", "lassen bij het ROC")
        #expect(try desk.objects("cao", "gaps", "AM05").isEmpty)
        #expect(try desk.objects("cao", "gaps", "AM09").count == 1)
        #expect(try desk.run("cao-use", "withdraw", use).status == 0)
        #expect(try desk.objects("cao", "gaps", "AM05").count == 1)
    }

    @Test func tablesAreListedByScore() throws {
        for (theme, marks) in [("klein", "1"), ("groot", "3")] {
            _ = try add(
                "sector-table", "add", "--region", "AM01", "--sector", "ZW", "--theme", theme,
                "--members", marks, "--planned", marks, "--influence", marks, "--taking-part",
                "--agreement", "zij-instroom", "--agreement", "stages")
        }
        let tables = try desk.objects("sector-table", "list")
        #expect(tables.compactMap { $0["score"] as? Int } == [27, 1])
        #expect(try desk.run("export", "sector-tables").out.contains("zij-instroom"))
        #expect(
            try desk.run(
                "sector-table", "add", "--region", "AM01", "--sector", "ZW", "--theme", "x",
                "--members", "4"
            ).status == 1)
        #expect(try desk.run("organisation", "add", "--name", "X", "--type", "XX").status == 64)
    }

    /// Issue 6: the calendar is filtered as the other lists are.
    @Test func theCalendarIsFiltered() throws {
        let desk = try DemoDesk()
        let all = ["calendar", "list", "--from", "2026-01-01", "--days", "900"]
        let days = try desk.objects(all)
        let elections = days.filter { $0["sort"] as? String == "election" }
        let kept = try desk.objects(all + ["--filter", "wie:verkiezing"])
        #expect(!elections.isEmpty && kept.count == elections.count && kept.count < days.count)
        let rest = try desk.objects(all + ["--filter", "!wie:verkiezing"])
        #expect(rest.count == days.count - kept.count)
        let wrong = try desk.run(all + ["--filter", "kleur:rood"])
        #expect(wrong.status == 64 && wrong.err.contains("--filter"), "\(wrong.err)")
    }
}
