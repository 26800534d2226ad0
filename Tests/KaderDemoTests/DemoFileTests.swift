import Foundation
import KaderDemo
import KaderDomain
import KaderReference
import KaderStore
import Testing

/// A demo as a file.
@Suite struct DemoFileTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("kader-demo-\(UUID().uuidString)").path

    private var path: String { folder + "/demo.sqlite" }

    private func create() throws {
        try Demo.create(
            at: path, scale: .desk, seed: 1, today: Demos.today, reference: try .embedded(),
            progress: { _ in })
    }

    @Test func theFileIsWholeAndAlone() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try create()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["demo.sqlite"])
        let store = try Store.open(at: path)
        #expect(store.founding.house == Demo.house && store.founding.isDemo)
        #expect(try Demos.acting(store).check() == [])
    }

    @Test func theFileHoldsWhatTheStoreInMemoryHolds() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try create()
        let file = try Contents(Demos.acting(try Store.open(at: path)), around: Demos.today)
        #expect(file == (try Demos.desk()))
    }

    @Test func aFileThatIsThereIsLeftAsItIs() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try create()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: StoreError.exists) { try create() }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
}
