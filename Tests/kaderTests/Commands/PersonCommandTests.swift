import Foundation
import Testing

/// `kader contact show`, by the real program.
@Suite struct PersonCommandTests {
    @Test func showsAppointmentsAndFunctionsOfAPerson() throws {
        let desk = try DemoDesk()
        let entry = try #require(try desk.objects("appointment", "list").last)
        let person = try #require(entry["contact"] as? String)
        let day = try #require(entry["day"] as? String)
        let shown = try desk.run("contact", "show", person)
        #expect(shown.status == 0)
        #expect(shown.lines.contains { $0.hasPrefix("afspraak\t\(day) ") })
        let card = try #require(try desk.json("contact", "show", person) as? [String: Any])
        #expect(card["id"] as? String == person)
        let coming = try #require(card["coming"] as? [[String: Any]])
        #expect(coming.contains { $0["id"] as? String == entry["id"] as? String })

        let id = try #require(entry["id"] as? String)
        try desk.run("appointment", "cancel", id, "--reason", "x")
        let later = try #require(try desk.json("contact", "show", person) as? [String: Any])
        let past = try #require(later["past"] as? [[String: Any]])
        #expect(past.contains { $0["id"] as? String == entry["id"] as? String })
    }

    @Test func whoHoldsAFunctionIsShownWithIt() throws {
        let desk = try DemoDesk()
        let networks = try desk.objects("network", "list").compactMap { $0["id"] as? String }
        let network = try #require(networks.first)
        let shown = try #require(try desk.json("network", "show", network) as? [String: Any])
        let board = try #require(shown["board"] as? [[String: Any]])
        let person = try #require(board.first?["contact"] as? String)
        let card = try #require(try desk.json("contact", "show", person) as? [String: Any])
        let functions = try #require(card["functions"] as? [[String: Any]])
        #expect(functions.contains { $0["network"] as? String == shown["name"] as? String })
    }

    @Test func twoPeopleBecomeOneAndTwoAgain() throws {
        let desk = try DemoDesk()
        let one = try desk.run(
            "contact", "add", "Zeno Zilver", "--phone", "0600000001", "--town", "Assen"
        ).id
        let other = try desk.run("contact", "add", "Zeno Silver", "--phone", "0600000002").id
        let merged = try desk.run(
            "contact", "merge", one, other, "--field", "name", "--field", "phone=\(other)")
        #expect(merged.status == 0)
        let card = try #require(try desk.json("contact", "show", other) as? [String: Any])
        #expect(card["name"] as? String == "Zeno Zilver" && card["town"] as? String == "Assen")
        #expect(card["phone"] as? String == "0600000002" && card["parts"] as? [String] == [one])
        #expect(try desk.run("contact", "merge", one, other).status == 1)
        #expect(try desk.run("contact", "merge", one, other, "--field", "age").status == 64)
        #expect(try desk.run("contact", "unmerge", one).status == 0)
        let own = try #require(try desk.json("contact", "show", one) as? [String: Any])
        #expect(
            own["phone"] as? String == "0600000001" && own["mergedInto"] == nil
                || own["mergedInto"] is NSNull)
    }
}
