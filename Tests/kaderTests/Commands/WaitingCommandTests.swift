import Foundation
import Testing

/// The waiting list, reminders and settings by the real program.
@Suite struct WaitingCommandTests {
    private let desk: DemoDesk

    init() throws {
        desk = try DemoDesk()
        try desk.emptyWaitingList()
    }

    private func people() throws -> [String] {
        let consulenten = Set(
            try desk.objects("consulent", "list").compactMap { $0["contact"] as? String })
        return try desk.objects("contact", "list").filter { $0["standing"] as? String == "member" }
            .compactMap { $0["id"] as? String }
            .filter { !consulenten.contains($0) }
    }

    @Test func somebodyWaitsIsOfferedASlotAndTakesIt() throws {
        let person = try #require(try people().last)
        let added = try desk.run(
            "waiting", "add", "--contact", person, "--service", "loopbaan", "--until",
            "2026-12-31")
        #expect(added.status == 0, "\(added.err)")
        let id = added.out.trimmingCharacters(in: .whitespacesAndNewlines)
        let offered = try desk.run("waiting", "offer")
        #expect(offered.status == 0 && offered.out == added.out, "\(offered.err)")
        #expect(offered.err.contains("Bel"))
        let line = try #require(try desk.objects("waiting", "list").first)
        #expect(line["state"] as? String == "offered")
        let visit = try #require(line["appointment"] as? [String: Any])
        #expect(visit["state"] as? String == "provisional")
        #expect(try desk.run("waiting", "accept", id).status == 0)
        let shown = try desk.json("appointment", "show", visit["id"] as? String ?? "")
        #expect((shown as? [String: Any])?["state"] as? String == "planned")
        #expect(try desk.run("waiting", "accept", id).status == 1)
        #expect(try desk.objects("waiting", "list").isEmpty)
        #expect(try desk.objects("waiting", "list", "--all").count == 4)
    }

    @Test func aHouseholdWaitsForTaxOnly() throws {
        let person = try #require(try people().last)
        let add = ["waiting", "add", "--contact", person, "--housemates", "2", "--service"]
        let refused = try desk.run(add + ["loopbaan"])
        #expect(refused.status == 1 && refused.err.contains("huisgenoten"), "\(refused.err)")
        #expect(try desk.run(add + ["belasting"]).status == 0)
        #expect(try desk.objects("waiting", "list").first?["housemates"] as? Int == 2)
        let offered = try desk.run("waiting", "offer")
        #expect(offered.status == 0, "\(offered.err)")
        let visit = try desk.objects("waiting", "list").first?["appointment"] as? [String: Any]
        #expect(visit?["housemates"] as? Int == 2)
    }

    @Test func upkeepSaysWhenItWasDoneAndWhatLapsed() throws {
        #expect(try desk.run("upkeep", "--last").out == "-\n")
        let quiet = try desk.run("upkeep")
        #expect(quiet.status == 0 && quiet.out.isEmpty && quiet.err.contains("niets verlopen"))
        #expect(try desk.run("upkeep", "--last").out == "2026-11-24T09:00\n")
        let person = try #require(try people().last)
        _ = try desk.run("waiting", "add", "--contact", person, "--service", "loopbaan")
        #expect(try desk.run("waiting", "offer").status == 0)
        let later = try desk.run("upkeep", "--now", "2026-12-24T09:00", "--json")
        #expect(later.status == 0 && later.out.contains("lapsed"))
        #expect(try desk.run("waiting", "list").out.isEmpty)
        #expect(try desk.run("upkeep", "--read-only").status == 77)
    }

    @Test func whoseAppointmentWasCancelledIsListedUntilTold() throws {
        let planned = try #require(
            try desk.objects("appointment", "list").last { $0["state"] as? String == "planned" })
        let id = try #require(planned["id"] as? String)
        let refused = try desk.run("reminders", "told", id)
        #expect(refused.status == 1 && refused.err.contains("Zeg haar eerst af"), "\(refused.err)")
        #expect(try desk.objects("reminders", "cancelled").isEmpty)
        #expect(
            try desk.run("appointment", "cancel", id, "--reason", "consulent-ill").status == 0)
        let line = try #require(try desk.objects("reminders", "cancelled").first)
        #expect(line["id"] as? String == id && line["phone"] is String)
        #expect(try desk.run("todo").out.contains("cancellation\t\(id)"))
        #expect(try desk.run("reminders", "told", id).status == 0)
        #expect(try desk.objects("reminders", "cancelled").isEmpty)
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("reminders", "cancelled").count == 1)
    }

    @Test func remindersAreMarkedAndSpeakTheTextThatWasSet() throws {
        let day = try #require(
            try desk.objects("appointment", "list").first {
                $0["state"] as? String == "planned"
            }?["day"] as? String)
        let list = try desk.objects("reminders", "list", "--day", day)
        let visit = try #require(list.first?["appointment"] as? [String: Any])
        let id = try #require(visit["id"] as? String)
        #expect(try desk.run("reminders", "mark", id).status == 0)
        let open = try desk.objects("reminders", "list", "--day", day, "--open")
        #expect(open.count == list.count - 1)
        let refused = try desk.run("setting", "set", "message-reminder-nl", "Tot {bsn}")
        #expect(refused.status == 1 && refused.err.contains("{bsn}"))
        #expect(try desk.run("setting", "set", "message-reminder-nl", "Tot {dag}!").status == 0)
        #expect(try desk.run("setting", "list").out.contains("Tot {dag}!"))
        #expect(try desk.run("setting", "reset", "message-reminder-nl").status == 0)
        #expect(!(try desk.run("setting", "list").out.contains("Tot {dag}!")))
        #expect(try desk.run("setting", "set", "offer-hours", "0").status == 1)
        #expect(try desk.run("setting", "set", "nothing", "0").status == 64)
    }
}
