import Foundation
import Testing

/// `kader contact erase` and `kader retention`, by the real program (issue 8).
@Suite struct ErasureCommandTests {
    @Test func somebodyIsErasedWhenNothingKeepsThemAndTheirNameIsTyped() throws {
        let desk = try DemoDesk()
        let person = try desk.run("contact", "add", "Zeno Xqzwvyk", "--phone", "0600000001").id
        let dossier = try desk.run("dossier", "open", "Xqzwvyk ziek", "--contact", person).id
        let kept = try desk.run("contact", "erase", person)
        #expect(kept.status == 0 && kept.out == "er is een open dossier\n")
        let refused = try desk.run("contact", "erase", person, "--yes-erase", "Zeno Xqzwvyk")
        #expect(refused.status == 1 && refused.err.contains("Niet gewist"))
        #expect(try desk.run("dossier", "close", dossier, "--reason", "klaar").status == 0)
        let claims = try desk.objects("contact", "erase", person)
        #expect(claims.first?["reason"] as? String == "claims")
        #expect(
            try desk.run("contact", "erase", person, "--yes-erase", "Zeno", "--overruling").status
                == 1)
        let erased = try desk.run(
            "contact", "erase", person, "--yes-erase", "Zeno Xqzwvyk", "--overruling")
        #expect(erased.status == 0, "\(erased.err)")
        #expect(try desk.run("undo").err.contains("Wissen kan niet ongedaan"))
        #expect(try !desk.run("contact", "show", person).out.contains("Xqzwvyk"))
        #expect(try desk.run("check").status == 0)
    }

    @Test func retentionIsShownBeforeItIsApplied() throws {
        let desk = try DemoDesk()
        let terms = try desk.objects("retention", "preview")
        #expect(terms.count == 8)
        #expect(terms.allSatisfy { $0["isAssumption"] as? Bool == true })
        let count = terms.reduce(0) { $0 + ($1["count"] as? Int ?? 0) }
        #expect(try desk.run("retention", "apply", "--count", "\(count + 1)").status == 1)
        #expect(try desk.run("retention", "apply", "--count", "\(count)").status == 0)
        let after = try desk.objects("retention", "preview")
        #expect(after.allSatisfy { $0["count"] as? Int == 0 })
    }
}
