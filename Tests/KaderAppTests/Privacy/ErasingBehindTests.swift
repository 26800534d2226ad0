import Foundation
import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Issue 3: after somebody was erased their bytes are wiped, in the file of the whole country for more than a
/// minute: meanwhile the keys are answered.
@Suite struct ErasingBehindTests {
    @Test func theFormGoesOnceTheyAreGone() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kader-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let store = try Store.create(
            at: folder.appending(path: "k.sqlite").path, Founding(replica: "r", isDemo: true))
        let world = try Dependencies.still(store: store)
        let id = Contact.ID.named("zeno")
        let name = try #require(PersonName(typed: "Zeno Vos"))
        try world.store.add(Contact(id: id, name: name, phone: "0600000001"))
        let values = FormValues([
            "contact": .chosen([id.description]), "ground": .chosen(["request"]),
            "name": .text("Zeno Vos"),
        ])
        var steps: [LongStep] = []
        _ = try ErasureForm().save(values, with: world) { step in
            steps.append(step)
            #expect((try? world.store.contact(id).name.description) == "(verwijderd)")
            return false
        }
        #expect(steps.map(\.isBehind) == [true] && steps.map(\.isStoppable) == [false])
    }
}
