import Foundation
import KaderDomain
import KaderSeal
import KaderStore

@testable import KaderSync

/// One replica of a test, in memory, with people in it.
struct Replica {
    let identity: Identity
    var store: ActingStore { identity.store }

    init(_ name: String) throws {
        let store = try Store.inMemory(Founding(replica: "replica-\(name)"))
        identity = try Identity(store.as(try Self.actor(name)), named: name)
    }

    init(_ identity: Identity) { self.identity = identity }

    /// Another file that says it is the same replica, with nothing in it yet.
    init(sameAs other: Replica) throws {
        let store = try Store.inMemory(Founding(replica: other.store.store.founding.replica))
        identity = Identity(
            store.as(try Self.actor("tweeling")), named: "tweeling", other.identity.keys)
    }

    private static func actor(_ name: String) throws -> Actor {
        guard let actor = Actor(name) else { throw StoreError.missing }
        return actor
    }

    /// Somebody new, with a name of their own.
    @discardableResult
    func addPerson(_ number: Int) throws -> Contact {
        guard let name = PersonName(given: "Jo", family: "\(identity.name) \(number)") else {
            throw StoreError.missing
        }
        let person = Contact(
            id: .named("\(identity.name) \(number)"), name: name, phone: "06-0000\(1000 + number)",
            town: "Assen")
        try store.add(person)
        return person
    }

    func names() throws -> Set<String> { Set(try store.contacts().map { "\($0.name)" }) }
}

/// A folder that is gone after the test.
final class Stick {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/kader-stick-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func files(ending suffix: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path)
            .filter { $0.hasSuffix(suffix) }.sorted()
    }

    func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    }
}
