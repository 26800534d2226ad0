import Foundation
import Testing

/// `kader waiting edit` by the real program.
@Suite struct WaitingEditCommandTests {
    @Test func whatSuitsIsChangedAndTheRestStays() throws {
        let desk = try DemoDesk()
        let before = try desk.objects("waiting", "list")
        let id = try #require(before.first?["id"] as? String)
        let edit = try desk.run(
            "waiting", "edit", id, "--house", "none", "--online", "--part", "morning", "--until",
            "2027-06-30")
        #expect(edit.status == 0 && edit.id == id, "\(edit.err)")
        let after = try desk.objects("waiting", "list")
        #expect(after.map { $0["id"] as? String } == before.map { $0["id"] as? String })
        #expect(after.first?["part"] as? String == "morning")
        #expect(after.first?["since"] as? String == before.first?["since"] as? String)
        #expect(try desk.run("waiting", "edit", id, "--part", "none").status == 0)
        #expect(try desk.objects("waiting", "list").first?["part"] is NSNull)
        #expect(try desk.run("waiting", "edit", id, "--house", "nergens").status == 64)
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("waiting", "list").first?["part"] as? String == "morning")
        #expect(try desk.run("waiting", "withdraw", id).status == 0)
        #expect(try desk.run("waiting", "edit", id, "--part", "none").status == 1)
    }
}
