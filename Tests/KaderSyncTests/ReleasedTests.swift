import Foundation
import KaderDomain
import KaderSeal
import KaderStore
import Testing

@testable import KaderSync

/// What earlier versions of kader sealed is still read: a folder for each release, with what it sealed and
/// the keys of whom that was for. How to add one stands in `Released/README.md`.
@Suite struct ReleasedTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Released")

    private static let releases =
        ((try? FileManager.default.contentsOfDirectory(
            atPath: folder.path)) ?? []).filter { !$0.hasSuffix(".md") }.sorted()

    @Test func thereIsAtLeastOne() { #expect(Self.releases.contains("0.1.0")) }

    @Test(arguments: releases) func whatItSealedIsStillReadAndTakenIn(release: String) throws {
        let released = Released(Self.folder.appendingPathComponent(release))
        let reader: ReplicaKeys = try released.decoded("reader.keys")
        let writer: ReplicaCard = try released.decoded("writer.card")
        let expected: [String] = try released.decoded("people.json")
        func open(_ name: String) throws -> [UInt8] {
            try Sealed.open(
                released.bytes(name), with: reader, trusting: [writer.id: writer]
            ).1
        }
        let stand = try Stand(packed: open("house.stand"))
        #expect(stand.card == writer)
        let segment = try Segment(packed: open("house.kader"))
        let store = try Store.inMemory(Founding(replica: reader.id)).as(.unnamed)
        let report = try store.merge(segment.commits)
        #expect(report.parked == 0)
        #expect(report.taken == segment.commits.count)
        #expect(try store.knowledge() == stand.knows)
        #expect(try store.contacts().map { "\($0.name) \($0.town)" }.sorted() == expected)
        #expect(try store.check().isEmpty)
    }

    /// Makes the folder of a release: `KADER_RELEASE=0.2.0 swift test --filter ReleasedTests`.
    @Test func aReleaseLeavesWhatItSeals() throws {
        guard let release = ProcessInfo.processInfo.environment["KADER_RELEASE"] else { return }
        let folder = Self.folder.appendingPathComponent(release)
        try #require(!FileManager.default.fileExists(atPath: folder.path), "it was released")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Released(folder).seal()
    }
}

/// The folder of one release.
private struct Released {
    private let folder: URL

    init(_ folder: URL) { self.folder = folder }

    func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    func decoded<T: Decodable>(_ name: String) throws -> T {
        try JSONDecoder().decode(T.self, from: Data(bytes(name)))
    }

    private func write(_ name: String, _ data: Data) throws {
        try data.write(to: folder.appendingPathComponent(name))
    }

    /// People who were added, changed, taken back and done again, a room and a trip of the bus: commits of
    /// every form.
    func seal() throws {
        let house = try Replica("huis")
        let people = try (1...5).map { try house.addPerson($0) }
        try house.store.edit(
            Contact(id: people[0].id, name: people[0].name, phone: people[0].phone, town: "Emmen"),
            from: people[0])
        _ = try house.store.undo()
        _ = try house.store.redo()
        try house.store.add(
            #require(Room(id: .named("room"), house: "groningen", name: "Kamer 1", capacity: 4)))
        let reader = ReplicaKeys(for: "reader")
        let cards = [reader.card(named: "lezer")]
        let segment = Segment(
            try house.store.commits(after: Knowledge(), limit: .max), after: Knowledge(),
            for: [reader.id])
        let stand = try SyncRun(house.identity) { _ in true }.stand()
        try write(
            "house.kader", Data(Sealed.seal(segment.packed(), for: cards, by: house.identity.keys)))
        try write(
            "house.stand", Data(Sealed.seal(stand.packed(), for: cards, by: house.identity.keys)))
        try write("reader.keys", JSONEncoder().encode(reader))
        try write("writer.card", JSONEncoder().encode(house.identity.card))
        let names = try house.store.contacts().map { "\($0.name) \($0.town)" }.sorted()
        try write("people.json", JSONEncoder().encode(names))
    }
}
