import Foundation
import Testing

/// Absence, training, conflicts, pairs and replacing by the real program.
@Suite struct ConsulentCommandTests {
    private let desk: DemoDesk
    private let people: [String]

    init() throws {
        desk = try DemoDesk()
        people = try desk.objects(
            "consulent", "list", "--service", "loopbaan", "--house", "groningen"
        ).compactMap { $0["contact"] as? String }
    }

    private static let day = "2027-03-01"

    private func plan(_ first: String, _ second: String) throws -> Binary.Outcome {
        let room = try #require(try desk.objects("room", "list").first?["id"] as? String)
        return try desk.run(
            "spreekuur", "plan", "--service", "loopbaan", "--house", "groningen", "--day",
            Self.day, "--from", "09:00", "--until", "12:00", "--consulent", first,
            "--consulent", second, "--room", room)
    }

    private func made(_ arguments: String...) throws -> String {
        let outcome = try desk.run(arguments)
        try #require(outcome.status == 0, "\(arguments): \(outcome.err)")
        return outcome.id
    }

    @Test func whoIsAbsentIsNotPlannedUntilThatIsTakenOut() throws {
        let absence = try made(
            "consulent", "absence", "add", "--contact", people[0], "--from", Self.day, "--hours",
            "11:00-13:00", "--reason", "Tandarts")
        let refused = try plan(people[0], people[1])
        #expect(refused.status == 1 && refused.err.contains("is afwezig tot en met"))
        #expect(!refused.err.contains("Tandarts"))
        let listed = try desk.objects(
            "consulent", "absence", "list", "--from", Self.day, "--contact", people[0])
        #expect(listed.map { $0["id"] as? String } == [absence])
        #expect(listed.first?["reason"] as? String == "Tandarts")
        #expect(try desk.run("consulent", "absence", "remove", absence).status == 0)
        #expect(try plan(people[0], people[1]).status == 0)
        let told = try desk.run(
            "consulent", "absence", "add", "--contact", people[0], "--from", Self.day)
        #expect(told.err.contains("Staat dan nog in 1 spreekuur"))
    }

    @Test func pairsAreProposedAndWhatIsProposedCanBePlanned() throws {
        let found = try desk.objects(
            "spreekuur", "pairs", "--service", "loopbaan", "--house", "groningen", "--day",
            Self.day, "--from", "09:00", "--until", "12:00")
        let best = try #require(found.first?["proposal"] as? [String: Any])
        let pair = try #require(best["consulenten"] as? [String])
        #expect(pair.count == 2)
        #expect(try plan(pair[0], pair[1]).status == 0)
        let quarter = try desk.objects(
            "spreekuur", "pairs", "--service", "loopbaan", "--house", "groningen", "--week",
            "di 13:00-16:00", "--first", "2027-04-01", "--days", "91")
        #expect(quarter.count == 13)
        let wrong = try desk.run(
            "spreekuur", "pairs", "--service", "loopbaan", "--house", "groningen")
        #expect(wrong.status == 64)
    }

    /// On 27 April everybody has the day off.
    @Test func aRosterIsToldThenPlannedInOneStep() throws {
        let room = try #require(
            try desk.objects("room", "list", "--house", "groningen").first?["id"]
                as? String)
        let asked = [
            "spreekuur", "pairs", "--service", "loopbaan", "--house", "groningen", "--week",
            "di 17:30-20:30", "--first", "2027-04-01", "--days", "28", "--plan", "--room", room,
        ]
        func evenings() throws -> Int {
            try desk.objects("spreekuur", "list", "--from", "2027-04-01", "--days", "28")
                .count { $0["start"] as? String == "17:30" }
        }
        #expect(try desk.objects(asked + ["--rehearse"]).count == 4)
        #expect(try evenings() == 0)
        let planned = try desk.run(asked)
        #expect(
            planned.status == 0 && planned.err.contains("3 spreekuren gepland; 1 dag valt uit."))
        #expect(try evenings() == 3)
        #expect(try desk.run("undo").status == 0)
        #expect(try evenings() == 0)
        #expect(try desk.run(asked.dropLast(3) + ["--rehearse"]).status == 64)
    }

    @Test func aReplacementIsProposedDoneAndUndone() throws {
        #expect(try plan(people[0], people[1]).status == 0)
        let planned = try desk.objects("spreekuur", "list", "--from", Self.day, "--days", "1")
        let id = try #require(planned.first?["id"] as? String)
        let proposed = try desk.objects("spreekuur", "replace", id, "--consulent", people[0])
        let by = try #require((proposed.first?["consulenten"] as? [String])?.first)
        let done = try desk.run("spreekuur", "replace", id, "--consulent", people[0], "--by", by)
        #expect(done.status == 0 && done.err.contains("Vervangen."))
        let staff = { try desk.objects("spreekuur", "list", "--from", Self.day, "--days", "1") }
        #expect(try staff().first?["consulenten"] as? [String] == [by, people[1]])
        #expect(try desk.run("spreekuur", "replace", id, "--consulent", people[0]).status == 1)
        #expect(try desk.run("undo").err.hasPrefix("Ongedaan gemaakt: consulent vervangen"))
        #expect(try staff().first?["consulenten"] as? [String] == [people[0], people[1]])
    }

    @Test func trainingsAndConflictsAreNotedAndTakenOut() throws {
        let newcomer = try made("contact", "add", "Noor Nieuw", "--phone", "06-00000077")
        let refused = try desk.run(
            "consulent", "training", "add", "--contact", newcomer, "--service", "loopbaan",
            "--done", "2026-10-01")
        #expect(refused.status == 1 && refused.err.contains("is geen consulent"))
        _ = try made(
            "consulent", "add", "--contact", newcomer, "--house", "groningen", "--service",
            "loopbaan", "--spoken", "tr")
        #expect(try plan(newcomer, people[1]).err.contains("basistraining"))
        let training = try made(
            "consulent", "training", "add", "--contact", newcomer, "--service", "loopbaan",
            "--done", "2026-10-01")
        let conflict = try made(
            "consulent", "conflict", "add", "--contact", newcomer, "--employer", "Fabriek",
            "--role", "OR")
        _ = try made(
            "consulent", "available", newcomer, "--week", "ma 09:00-12:00", "--maximum", "3")
        let card = try desk.run("consulent", "show", newcomer)
        for text in ["Turks", "ma 09:00–12:00", "Fabriek (OR)", "op orde", "\t3"] {
            #expect(card.out.contains(text), "\(text): \(card.out)")
        }
        #expect(try plan(newcomer, people[1]).status == 0)
        #expect(try desk.run("consulent", "conflict", "remove", conflict).status == 0)
        #expect(try desk.run("consulent", "training", "remove", training).status == 0)
        #expect(try desk.run("consulent", "training", "remove", training).status == 1)
        #expect(try desk.run("consulent", "training", "list", newcomer).out.isEmpty)
    }

    @Test func theLoadOfAHouseIsTold() throws {
        let loads = try desk.objects(
            "consulent", "load", "--house", "groningen", "--from", "2026-10-01")
        #expect(loads.contains { ($0["minutes"] as? Int ?? 0) > 0 })
        #expect(loads.count == (try desk.objects("consulent", "list").count))
    }

    @Test func whyNotTellsWhoPlansAllReasons() throws {
        #expect(try plan(people[0], people[1]).status == 0)
        _ = try made(
            "consulent", "absence", "add", "--contact", people[0], "--from", Self.day)
        let why = try desk.run(
            "slots", "--service", "loopbaan", "--house", "groningen", "--why", "--day",
            Self.day, "--start", "09:00")
        #expect(why.out.contains("is afwezig tot en met"))
    }
}
