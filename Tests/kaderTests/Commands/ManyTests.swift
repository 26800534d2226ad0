import Foundation
import Testing

/// Filters, views and several at once by the real program.
@Suite struct ManyTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    private func ids(_ arguments: String...) throws -> [String] {
        try desk.run(arguments).lines.map { String($0.prefix { $0 != "\t" }) }
    }

    @Test func aFilterMeansTheSameAsInThePane() throws {
        let all = try ids("network", "list", "--region", "AM01")
        let without = try ids("network", "list", "--region", "AM01", "--filter", "bestuurder:-")
        let with = try ids("network", "list", "--region", "AM01", "--filter", "!official:-")
        #expect(!without.isEmpty && !with.isEmpty)
        #expect(Set(without + with) == Set(all) && without.count + with.count == all.count)
    }

    @Test func aColumnThatIsNotThereIsAFaultOfTheCommand() throws {
        let refused = try desk.run("network", "list", "--filter", "kleur:rood")
        #expect(refused.status == 64 && refused.out.isEmpty)
        #expect(refused.err.contains("kleur") && refused.err.contains("voorzitter"))
    }

    @Test func networksAreArchivedTogetherOrNotAtAll() throws {
        let before = try ids("network", "list", "--region", "AM01")
        let unknown = "00000000-0000-7000-8000-000000000000"
        let refused = try desk.run(["network", "archive"] + before + [unknown])
        #expect(refused.status == 1)
        #expect(try ids("network", "list", "--region", "AM01") == before)
        #expect(try desk.run(["network", "archive"] + before).lines.map(String.init) == before)
        #expect(try ids("network", "list", "--region", "AM01").isEmpty)
        #expect(try desk.run("undo").status == 0)
        #expect(try ids("network", "list", "--region", "AM01") == before)
    }

    @Test func aFilterOfPeopleMeansTheSameAsInThePane() throws {
        let all = try ids("contact", "list")
        let there = try ids("contact", "list", "--filter", "plaats:groningen")
        let elsewhere = try ids("contact", "list", "--filter", "!town:groningen")
        #expect(!there.isEmpty && !elsewhere.isEmpty)
        #expect(Set(there + elsewhere) == Set(all))
        #expect(there.count + elsewhere.count == all.count)
        let refused = try desk.run("contact", "list", "--filter", "kleur:rood")
        #expect(refused.status == 64 && refused.err.contains("woonplaats"))
        let both = try desk.run("contact", "list", "--filter", "bos", "--matching", "bos")
        #expect(both.status == 64 && both.out.isEmpty)
    }

    /// By the bytes of a town without capitals: the demo has none with accents.
    @Test func peopleAreListedInTheOrderThatIsAsked() throws {
        let all = try ids("contact", "list")
        func towns(_ arguments: String...) throws -> [String] {
            try desk.run(["contact", "list"] + arguments).lines.map { line in
                line.split(separator: "\t", omittingEmptySubsequences: false)[2].lowercased()
            }
        }
        let byTown = try towns("--sort", "town")
        #expect(
            byTown.count == all.count && byTown == byTown.sorted() && byTown.first != byTown.last)
        #expect(try towns("--sort", "-town") == byTown.reversed())
        #expect(try towns("--sort", "town", "--limit", "7") == Array(byTown.prefix(7)))
        #expect(try Set(ids("contact", "list", "--sort", "number")) == Set(all))
        let newest = try ids("contact", "list", "--sort", "newest")
        #expect(try ids("contact", "list", "--sort", "-newest") == newest.reversed())
        let made = try desk.run("contact", "add", "Aagje Nieuw", "--phone", "06-00000001")
        let first = try ids("contact", "list", "--sort", "newest", "--limit", "1")
        #expect(first == made.lines.prefix(1).map(String.init) && !first.isEmpty)
        let found = try towns("--filter", "a", "--sort", "-town")
        #expect(found == found.sorted().reversed() && !found.isEmpty)
        let words = try towns("--matching", "an", "--sort", "town", "--limit", "5")
        #expect(words == words.sorted())
        let refused = try desk.run("contact", "list", "--sort", "phone")
        #expect(refused.status == 64 && refused.err.contains("newest"))
    }

    @Test func aViewOfPeopleHasAnOrder() throws {
        #expect(try desk.run("view", "add", "people", "Nieuw", "--sort", "-newest").status == 0)
        #expect(try desk.run("view", "list").lines == ["people\tNieuw\t\t-newest\t"])
        #expect(try desk.run("view", "add", "people", "x", "--sort", "phone").status == 64)
        #expect(try desk.run("view", "add", "people", "x", "--region", "AM01").status == 64)
    }

    @Test func peopleMoveAndAreArchivedTogetherOrNotAtAll() throws {
        let people = Array(try ids("contact", "list").prefix(3))
        let unknown = "00000000-0000-7000-8000-000000000000"
        let refused = try desk.run(["contact", "edit"] + people + [unknown, "--town", "Elders"])
        #expect(refused.status == 1)
        #expect(try ids("contact", "list", "--filter", "plaats:elders").isEmpty)
        let moved = try desk.run(["contact", "edit"] + people + ["--town", "Elders"])
        #expect(moved.status == 0 && moved.lines.map(String.init) == people)
        #expect(Set(try ids("contact", "list", "--filter", "plaats:elders")) == Set(people))
        #expect(try desk.run("undo").status == 0)
        #expect(try ids("contact", "list", "--filter", "plaats:elders").isEmpty)
        #expect(try desk.run(["contact", "edit"] + people + ["--phone", "06-1"]).status == 64)
        let tied = try desk.run(["contact", "edit"] + people + ["--standing", "housemate"])
        #expect(tied.status == 0)
        #expect(try Set(people).isSubset(of: ids("contact", "list", "--filter", "band:huisgenoot")))
        #expect(try desk.run("undo").status == 0)
        let all = try ids("contact", "list")
        #expect(try desk.run(["contact", "archive"] + all).status == 1)
        #expect(try ids("contact", "list") == all)
    }

    @Test func oneOfficialForSeveralNetworks() throws {
        let networks = try ids("network", "list", "--region", "AM01")
        let person = try #require(try ids("contact", "list").first)
        let given = try desk.run(
            ["network", "official", "assign"] + networks + ["--contact", person])
        #expect(given.status == 0 && given.lines.map(String.init) == networks)
        let officials = try desk.run("network", "list", "--region", "AM01").lines
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).last }
        #expect(Set(officials).count == 1 && officials.first != "")
    }

    @Test func aViewOfTheAgendaHasAPlaceLayersAndAFilter() throws {
        let kept = try desk.run(
            "view", "add", "spreekuur", "Zonder inloop", "--house", "groningen", "--scale", "day",
            "--hide", "service:inloop", "--filter", "!loopbaan")
        #expect(kept.status == 0, "\(kept.err)")
        let listed = try desk.run("view", "list").lines
        #expect(listed == ["spreekuur\tZonder inloop\t!loopbaan\t\tgroningen"])
        let all = try ids("spreekuur", "list", "--house", "groningen")
        let some = try ids("spreekuur", "list", "--view", "zonder inloop")
        let plain = try ids(
            "spreekuur", "list", "--house", "groningen", "--filter", "!loopbaan !inloop")
        #expect(some == plain && some.count < all.count && !some.isEmpty)
        #expect(try desk.run("view", "add", "plans", "x", "--scale", "day").status == 64)
        #expect(try desk.run("view", "add", "spreekuur", "x", "--sort", "day").status == 64)
        #expect(try desk.run("view", "add", "spreekuur", "x", "--hide", "kleur").status == 64)
    }

    @Test func actionsOfAPlanAreChangedTogether() throws {
        let late = try desk.run("plan", "show", "AM01-2026", "--filter", "laat:laat").lines
            .filter { $0.contains(" !\t") }.map { String($0.prefix { $0 != "\t" }) }
        #expect(late.count > 1)
        #expect(try desk.run(["plan", "done"] + late).status == 0)
        let after = try desk.run("plan", "show", "AM01-2026", "--filter", "laat:laat")
        #expect(!after.out.contains(" !\t"))
        #expect(try desk.run("undo").status == 0)
        let edited = try desk.run(["plan", "edit"] + late + ["--deadline", "2027-01-31"])
        #expect(edited.status == 0)
        #expect(try desk.run(["plan", "edit"] + late + ["--title", "x"]).status == 64)
    }

    @Test func aViewIsAddedUsedAndRemoved() throws {
        let filter = "bestuurder:-"
        let plain = try desk.run("network", "list", "--region", "AM01", "--filter", filter).out
        #expect(
            try desk.run(
                "view", "add", "networks", "Zonder", "--filter", filter, "--region", "AM01"
            ).status == 0)
        #expect(try desk.run("view", "list").lines == ["networks\tZonder\t\(filter)\t\tAM01"])
        #expect(try desk.run("network", "list", "--view", "zonder").out == plain)
        #expect(try desk.run("plan", "list", "--view", "zonder").status == 64)
        #expect(try desk.run("view", "remove", "networks", "zonder").status == 0)
        #expect(try desk.run("view", "list").out.isEmpty)
        #expect(try desk.run("view", "add", "plans", "x", "--sort", "shoeSize").status == 64)
    }
}
