import Foundation
import Testing

/// Adding and changing by the real program: networks, people, plans, spreekuren.
@Suite struct ChangingTests {
    private let kader: Binary

    init() throws {
        kader = try Binary()
        try #require(try kader.run("init").status == 0)
    }

    private func made(_ arguments: String...) throws -> String {
        let outcome = try kader.run(arguments)
        try #require(outcome.status == 0, "\(arguments): \(outcome.err)")
        #expect(outcome.lines.count == 1 && UUID(uuidString: outcome.id) != nil)
        return outcome.id
    }

    private func shown(_ arguments: String...) throws -> [String: Any] {
        let outcome = try kader.run(arguments + ["--json"])
        let parsed = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
        return try #require(parsed as? [String: Any])
    }

    @Test func aNetworkWithEverythingOfIt() throws {
        let network = try made("network", "add", "--name", "Proef", "--region", "AM05")
        let (anna, bram) = (
            try made("contact", "add", "Anna de Proef", "--email", "a@voorbeeld.example"),
            try made("contact", "add", "Bram", "--phone", "06-00000002")
        )
        let function = try made(
            "network", "function", "add", "--network", network, "--contact", anna, "--role",
            "chair", "--from", "2026-01-01")
        _ = try made("network", "official", "add", "--network", network, "--contact", bram)
        let group = try made("network", "group", "add", "--network", network, "--theme", "Zorg")
        _ = try made("network", "function", "edit", function, "--until", "2026-12-31")
        _ = try made("network", "group", "edit", group, "--state", "dormant")
        _ = try made("network", "edit", network, "--name", "Beproefd", "--region", "none")
        let detail = try shown("network", "show", network)
        #expect(detail["name"] as? String == "Beproefd")
        #expect((detail["regions"] as? [String])?.isEmpty == true)
        let board = try #require(detail["board"] as? [[String: Any]])
        #expect(board.map { $0["until"] as? String } == ["2026-12-31"])
        let groups = try #require(detail["groups"] as? [[String: Any]])
        #expect(groups.map { $0["state"] as? String } == ["dormant"])
        #expect(try kader.run("network", "function", "remove", function).status == 0)
        #expect(try kader.run("network", "function", "remove", function).status == 1)
        #expect((try shown("network", "show", network)["board"] as? [Any])?.isEmpty == true)
        #expect(
            try kader.run("undo").err.hasPrefix("Ongedaan gemaakt: functie weggehaald (Anna"))
        #expect((try shown("network", "show", network)["board"] as? [Any])?.count == 1)
        let second = try kader.run(
            "network", "official", "add", "--network", network, "--contact", anna)
        #expect(
            second.status == 1 && second.err.hasPrefix("Niet bewaard: dit netwerk heeft dan al"))
        _ = try made("network", "archive", network)
        #expect(try kader.run("network", "list").out.isEmpty)
        _ = try made("network", "archive", network, "--restore")
        #expect(try kader.run("network", "list").lines.count == 1)
    }

    @Test func peopleAndTheirRoles() throws {
        let anna = try made("contact", "add", "Anna de Proef", "--phone", "06-00000001")
        _ = try made("contact", "edit", anna, "--town", "Goes", "--standing", "member")
        let contact = try shown("contact", "show", anna)
        #expect(
            contact["phone"] as? String == "06-00000001" && contact["town"] as? String == "Goes")
        let kaderlid = try made("kaderlid", "add", "--contact", anna, "--sector", "ZW")
        _ = try made("kaderlid", "edit", kaderlid, "--sector", "none", "--from", "2026-01-01")
        #expect(
            try kader.run("kaderlid", "list").out.hasSuffix("Anna de Proef\t\t\t2026-01-01\t\n"))
        let consulent = try made(
            "consulent", "add", "--contact", anna, "--service", "loopbaan", "--online")
        _ = try made("consulent", "edit", consulent, "--no-online", "--house", "bus")
        #expect(try kader.run("consulent", "list").out.contains("\tAnna de Proef\tloopbaan\tbus\t"))
        _ = try made("contact", "archive", anna)
        #expect(try kader.run("contact", "list").out.isEmpty)
    }

    @Test func aPlanWithItsLines() throws {
        let plan = try made("plan", "add", "--region", "AM09", "--year", "2027")
        #expect(try kader.run("plan", "add", "--region", "AM09", "--year", "2027").status == 1)
        let theme = try made("plan", "theme", "AM09-2027", "Werk")
        let goal = try made("plan", "goal", theme, "Banen")
        let (one, two) = (
            try made("plan", "action", goal, "Bellen"),
            try made(
                "plan", "action", goal, "Mailen", "--deadline", "2027-03-01", "--owner",
                "campaign:Voor 14")
        )
        #expect(try kader.run("plan", "action", theme, "Fout").status == 1)
        #expect(try kader.run("plan", "remove", goal).status == 1)
        _ = try made("plan", "move", two, "--first")
        _ = try made("plan", "done", one)
        _ = try made("plan", "edit", two, "--title", "Schrijven", "--deadline", "none")
        _ = try made("plan", "edit", "AM09-2027", "--status", "adopted")
        let shown = try shown("plan", "show", plan)
        let lines = try #require(shown["lines"] as? [[String: Any]])
        #expect(
            lines.compactMap { $0["title"] as? String } == ["Werk", "Banen", "Schrijven", "Bellen"])
        #expect(shown["status"] as? String == "adopted" && shown["done"] as? Int == 1)
        _ = try made("plan", "remove", one)
        #expect(try kader.run("undo").status == 0)
        #expect(try kader.run("plan", "show", "AM09-2027").lines.count == 5)
    }

    @Test func whoeverCannotBeReachedIsRefused() throws {
        for (facts, why) in [
            ([], "geen manier om iemand te bereiken"), (["--phone", "06"], "geen telefoonnummer"),
            (["--email", "a"], "geen e-mailadres"),
        ] {
            let outcome = try kader.run(["contact", "add", "Anna de Proef"] + facts)
            #expect(outcome.status == 1 && outcome.out.isEmpty && outcome.err.contains(why))
        }
        #expect(try kader.run("contact", "list").out.isEmpty)
        let anna = try made("contact", "add", "Anna de Proef", "--phone", "06-00000001")
        #expect(try kader.run("contact", "edit", anna, "--phone", "").status == 1)
        #expect(try shown("contact", "show", anna)["phone"] as? String == "06-00000001")
    }

    @Test func aSpreekuurFromNothing() throws {
        let people = try ["Anna", "Bram", "Chris"].map {
            try made("contact", "add", $0, "--phone", "06-00000001")
        }
        let room = try made("room", "add", "--house", "groningen", "--name", "Een")
        let plan = { (from: String, until: String) in
            try kader.run(
                "spreekuur", "plan", "--service", "loopbaan", "--day", "2099-11-24", "--from",
                from, "--until", until, "--house", "groningen", "--consulent", people[0],
                "--consulent", people[1], "--room", room)
        }
        let planned = try plan("13:00", "16:00")
        #expect(
            planned.status == 0
                && planned.err == "Spreekuur gepland: di 24 november, 13:00–16:00.\n")
        let clash = try plan("15:00", "17:00")
        #expect(
            clash.status == 1
                && clash.err.contains("Anna is di 24 november van 13:00–16:00 al bezet"))
        let booked = try kader.run(
            "appointment", "book", "--service", "loopbaan", "--house", "groningen", "--day",
            "2099-11-24", "--start", "14:00", "--contact", people[2])
        #expect(booked.err == "Afspraak gemaakt: di 24 november, 14.00 uur, met Anna en Bram.\n")
        let cancelled = try kader.run("spreekuur", "cancel", planned.id, "--reason", "brand")
        #expect(cancelled.err.contains("met 1 afspraak") && cancelled.err.contains("Chris"))
        #expect(try kader.run("undo").status == 0)
        #expect(try shown("appointment", "show", booked.id)["state"] as? String == "planned")
    }

    @Test func whatIsNotThereIsRefused() throws {
        let nobody = "00000000-0000-4000-8000-000000000000"
        for arguments in [
            ["network", "show", nobody], ["contact", "edit", nobody, "--town", "x"],
            ["kaderlid", "add", "--contact", nobody], ["plan", "theme", "AM09-2027", "x"],
            ["appointment", "show", nobody], ["spreekuur", "cancel", nobody, "--reason", "x"],
            ["history", "contact", nobody], ["undo"], ["redo"],
        ] {
            let outcome = try kader.run(arguments)
            #expect(outcome.status == 1 && outcome.out.isEmpty && !outcome.err.isEmpty)
        }
        #expect(try kader.run("region", "show", "AM99").status == 64)
    }

    @Test func oneUndoesOnlyOnesOwnSteps() throws {
        _ = try made("contact", "add", "Anna", "--phone", "06-00000001")
        let bert = ["KADER_ACTOR": "bert"]
        #expect(try kader.run(["undo"], environment: bert).status == 1)
        #expect(try kader.run("undo", "--as", "bert").status == 1)
        #expect(
            try kader.run("undo", "--as", "anna", "--language", "en").err.hasPrefix(
                "Undone: person added (Anna)."))
    }
}
