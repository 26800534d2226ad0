internal import KaderDomain
internal import KaderStore

/// New things on their way to the store, some thousands in one command.
final class Batch {
    private let acting: ActingStore
    private var waiting: [StoredThing] = []
    private let size = 5000

    init(_ store: Store) {
        guard let actor = Actor("demo") else { preconditionFailure("A name is a name.") }
        acting = store.as(actor)
        waiting.reserveCapacity(size)
    }

    func add(_ thing: StoredThing) throws {
        waiting.append(thing)
        if waiting.count == size { try flush() }
    }

    func flush() throws {
        guard !waiting.isEmpty else { return }
        try acting.addAll(waiting)
        waiting.removeAll(keepingCapacity: true)
    }
}
