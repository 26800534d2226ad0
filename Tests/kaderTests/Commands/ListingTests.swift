import Foundation
import Testing

/// Lists and cards: JSON with the promised keys, and text that a terminal does not act on.
@Suite struct ListingTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    @Test func listsAreArraysWithThePromisedKeys() throws {
        let keys: [([String], Set<String>)] = [
            (["region", "list"], ["code", "name", "certainty", "inhabitants"]),
            (["municipality", "list", "--region", "AM01"], ["code", "name", "region"]),
            (["house", "list"], ["key", "name", "town", "certainty"]),
            (["network", "list"], ["id", "name", "regions", "chair", "archived"]),
            (["contact", "list"], ["id", "name", "memberNumber", "standing"]),
            (["kaderlid", "list"], ["id", "contact", "network", "from", "until"]),
            (["consulent", "list"], ["id", "contact", "houses", "services", "online", "status"]),
            (["room", "list"], ["id", "house", "name", "capacity"]),
            (["plan", "list"], ["id", "region", "year", "status", "overdue"]),
            (["spreekuur", "list"], ["id", "day", "start", "end", "house", "consulenten"]),
            (["appointment", "list"], ["id", "day", "start", "contact", "consulenten", "state"]),
            (
                ["slots", "--service", "loopbaan"],
                ["spreekuur", "day", "start", "end", "house", "online", "consulenten"]
            ),
            (["figures"], ["key", "appointments", "occupancy", "noShowShare", "meanLeadDays"]),
            (["search", "de"], ["kind", "id", "title"]),
        ]
        for (command, promised) in keys {
            let outcome = try desk.kader.run(command + ["--json"], environment: DemoDesk.now)
            let parsed = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
            let objects = try #require(parsed as? [[String: Any]])
            #expect(!objects.isEmpty && objects.allSatisfy { promised.isSubset(of: $0.keys) })
            let lines = try desk.kader.run(command, environment: DemoDesk.now).lines
            #expect(lines.count == objects.count, "\(command)")
        }
    }

    @Test func countsTheReferenceTables() throws {
        #expect(try desk.objects("region", "list").count == 35)
        #expect(try desk.objects("municipality", "list").count == 342)
        #expect(try desk.objects("house", "list").count == 37)
    }

    @Test func marksWhatIsNotCertain() throws {
        let houses = try desk.run("house", "list")
        #expect(houses.out.contains("\tGroningen ?\n") && houses.err == "? = niet zeker\n")
        #expect(
            try desk.objects("house", "list").contains {
                $0["certainty"] as? String == "low" || $0["certainty"] as? String == "unknown"
            })
    }

    @Test func everythingListedCanBeShown() throws {
        for noun in ["network", "contact", "plan", "spreekuur", "appointment"] {
            let listed = try #require(try desk.objects(noun, "list").first)
            let id = try #require(listed["id"] as? String)
            let shown = try #require(try desk.json(noun, "show", id) as? [String: Any])
            #expect(shown["id"] as? String == id)
            #expect(try desk.run(noun, "show", id).out.contains(id) || noun == "plan")
        }
    }

    @Test func anEmptyListIsAnEmptyArray() throws {
        let found = try desk.run("search", "xyzzy", "--json")
        #expect(found.out == "[]\n" && found.status == 0)
    }

    @Test func noNameCanActOnTheTerminal() throws {
        let evil = "Evil\u{1B}[2J\u{9B}31m\u{202E}\u{7}\nrm -rf"
        let id = try desk.run("contact", "add", evil, "--email", "e@voorbeeld.example").id
        for arguments in [
            ["contact", "list"], ["contact", "show", id], ["contact", "show", id, "--json"],
            ["search", "evil"], ["history", "contact", id],
        ] {
            let out = try desk.kader.run(arguments, environment: DemoDesk.now).out
            let dangerous = out.unicodeScalars.filter {
                ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || (0x7F...0x9F).contains($0.value)
                    || $0 == "\u{202E}"
            }
            #expect(dangerous.isEmpty && out.contains("Evil"))
        }
    }
}
