import Foundation
import Testing

/// The Belastingservice by the real program.
@Suite struct TaxCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    private func free(_ housemates: Int = 0) throws -> [[String: Any]] {
        try desk.objects(
            "slots", "--service", "belasting", "--days", "28", "--housemates", "\(housemates)")
    }

    private func book(_ slot: [String: Any], _ arguments: String...) throws -> Binary.Outcome {
        let person = try #require(try desk.people().last)
        return try desk.run(
            [
                "appointment", "book", "--service", "belasting", "--house", "groningen",
                "--contact", person, "--day", try #require(slot["day"] as? String), "--start",
                try #require(slot["start"] as? String),
            ] + arguments)
    }

    @Test func aHouseholdIsBookedUnderOneMemberAndCounts() throws {
        let slot = try #require(try free(3).last)
        let day = try #require(slot["day"] as? String)
        let before = try line(day)["agreed"] as? Int ?? 0
        let booked = try book(slot, "--housemates", "3")
        #expect(booked.status == 0, "\(booked.err)")
        let id = booked.out.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try line(day)["agreed"] as? Int == before + 4)
        #expect(try desk.run("appointment", "edit", id, "--housemates", "1").status == 0)
        #expect(try line(day)["agreed"] as? Int == before + 2)
        #expect(try desk.run("appointment", "show", id).out.contains("huisgenoten"))
        let many = try desk.run("appointment", "edit", id, "--housemates", "10")
        #expect(many.status == 1 && many.err.contains("hoogstens 9 huisgenoten"))
        #expect(try desk.run("undo").status == 0)
        #expect(try line(day)["agreed"] as? Int == before + 4)
    }

    @Test func aFullDayAndADayOutsideSayWhatIsOpen() throws {
        let slot = try #require(try free().first)
        let day = try #require(slot["day"] as? String)
        let agreed = try line(day)["agreed"] as? Int ?? 0
        let set = try desk.run(
            "campaign", "house", "set", "2026", "--house", "groningen", "--people",
            "\(max(1, agreed))")
        #expect(set.status == 1 || agreed > 0)
        let left = try line(day)["left"] as? Int ?? 0
        let full = try book(slot, "--housemates", "\(left)")
        #expect(full.status == 1, "\(full.out)")
        #expect(full.err.contains("zit die dag vol") || full.err.contains("nog maar"))
        #expect(try desk.run("campaign", "remove", "2026").status == 0)
        let outside = try book(slot)
        #expect(outside.status == 1)
        #expect(
            outside.err.contains("geen invulcampagne; een vraag noteren kan het hele jaar"))
        let why = try desk.json(
            "slots", "--service", "belasting", "--house", "groningen", "--why", "--day", day,
            "--start", try #require(slot["start"] as? String))
        let reasons = (why as? [String: Any])?["reasons"] as? [[String: Any]] ?? []
        #expect(reasons.map { $0["reason"] as? String } == ["not-in-campaign"])
        let none = try desk.run("slots", "--service", "belasting", "--house", "groningen")
        #expect(none.out.isEmpty && none.err.contains("geen invulcampagne"))
        let english = try desk.run(
            "slots", "--service", "belasting", "--house", "groningen", "--language", "en")
        #expect(english.err.contains("a question can be noted all year"))
    }

    @Test func aCampaignIsMadeGivenHousesAndTakenOut() throws {
        let made = try desk.run(
            "campaign", "add", "--from", "2027-03-01", "--until", "2027-04-30")
        #expect(made.status == 0, "\(made.err)")
        let again = try desk.run(
            "campaign", "add", "--from", "2027-03-01", "--until", "2027-04-30")
        #expect(again.status == 1 && again.err.contains("al een campagne van 2027"))
        let set = try desk.run(
            "campaign", "house", "set", "2027", "--house", "groningen", "--week",
            "wo 13:00-16:00", "--people", "12")
        #expect(set.status == 0, "\(set.err)")
        #expect(
            try desk.run("campaign", "show", "2027").out == "groningen\two 13:00–16:00\t12\n")
        let days = try desk.run("campaign", "days", "--from", "2027-03-01", "--days", "8")
        #expect(days.out == "2027-03-03\tgroningen\t13:00–16:00\t12\t0\t-\n")
        #expect(days.err.contains("plan daar eerst"))
        #expect(try desk.run("campaign", "edit", "2027", "--until", "2027-02-01").status == 1)
        #expect(
            try desk.run("campaign", "house", "set", "2028", "--house", "groningen").status == 1)
        #expect(
            try desk.run("campaign", "house", "remove", "2027", "--house", "groningen").status == 0)
        #expect(try desk.run("campaign", "show", "2027").out.isEmpty)
    }

    @Test func questionsWaitInTheRegisterUntilTheyAreAnswered() throws {
        let waiting = try desk.objects("tax-question", "list").count
        #expect(waiting > 0)
        let added = try desk.run("tax-question", "add", "--question", "Telt de fiets mee?")
        #expect(added.status == 0 && !added.err.contains("BSN"), "\(added.err)")
        let id = added.out.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(
            try desk.run("tax-question", "answer", id, "--answer", "Nee.", "--as", "bert").status
                == 0)
        #expect(try desk.objects("tax-question", "list").count == waiting)
        #expect(try desk.run("tax-question", "show", id).out.contains("bert"))
        let twice = try desk.run("tax-question", "answer", id, "--answer", "Ja.")
        #expect(twice.status == 1 && twice.err.contains("bert heeft deze vraag al beantwoord"))
        #expect(try desk.run("tax-question", "edit", id, "--answer", "Nee, helaas.").status == 0)
        #expect(try desk.run("tax-question", "remove", id).status == 0)
        #expect(try desk.run("tax-question", "show", id).status == 1)
        #expect(try desk.run("tax-question", "add", "--question", " ").status == 1)
    }

    /// Whatever the command is: one line for the field, one that says how to take it out.
    @Test func aNumberThatMayBeABSNIsWarnedOfBesideEveryCommandThatSavesText() throws {
        let slot = try #require(try free().first)
        let commands = [
            ["tax-question", "add", "--question", "Ik ben 1112.22.333, en nu?"],
            ["callback", "add", "--name", "Jo", "--about", "bsn 123456782"],
            ["house", "closure", "add", "--all", "--from", "2027-07-01", "--reason", "123456782"],
            ["setting", "set", "message-reminder-nl", "Beste {naam}: 123456782"],
        ]
        for command in commands {
            let outcome = try desk.run(command)
            #expect(outcome.status == 0, "\(outcome.err)")
            #expect(outcome.err.contains("lijkt een BSN te staan"), "\(command)")
            #expect(outcome.err.contains("kader undo"), "\(command)")
            #expect(!outcome.err.contains("1112.22.333") && !outcome.err.contains("123456782"))
        }
        let booked = try book(slot, "--note", "nummer 111222333", "--language", "en")
        #expect(booked.err.contains("looks like it holds a BSN"), "\(booked.err)")
        let quiet = try desk.run("search", "111222333")
        #expect(!quiet.err.contains("BSN"))
        let csv = "question,asked\nbsn 111222333,2026-11-24T09:00:00Z\n"
        let imported = try desk.run("import", "tax-questions", "-", input: csv)
        #expect(imported.status == 0, "\(imported.err)")
        #expect(imported.err.contains("lijkt een BSN te staan"))
    }

    private func line(_ day: String) throws -> [String: Any] {
        try #require(
            try desk.objects(
                "campaign", "days", "--house", "groningen", "--from", day, "--days", "1"
            ).first)
    }
}
