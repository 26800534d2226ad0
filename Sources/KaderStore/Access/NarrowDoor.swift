internal import GRDB
internal import KaderDomain
internal import Synchronization

/// The connections of those who may not see all: one for each of them, made when they first read.
final class NarrowDoor: Sendable {
    private let queues = Mutex<[Actor: NarrowQueue]>([:])

    /// That of who has read before; nil for a store in memory, of which there are copies only.
    func known(_ actor: Actor, in store: Store) -> NarrowQueue? {
        store.path == nil ? nil : queues.withLock { $0[actor] }
    }

    /// - Parameter isToCopy: for a store in memory, to copy it anew. Not within its transaction.
    func queue(
        of actor: Actor, in store: Store, isToCopy: Bool = false
    ) throws -> NarrowQueue {
        let queue = try queues.withLock { queues in
            if let known = queues[actor] { return known }
            let new = try NarrowQueue(actor, Self.connection(aside: store))
            queues[actor] = new
            return new
        }
        if isToCopy, store.path == nil { try queue.copy(store.queue) }
        return queue
    }

    /// A second look at the same file. What is in memory has no second look: that gets a copy.
    private static func connection(aside store: Store) throws -> DatabaseQueue {
        if let path = store.path {
            return try Store.queue(toRead: DatabaseFile(path), called: NarrowQueue.label)
        }
        var configuration = Configuration()
        configuration.label = NarrowQueue.label
        return try DatabaseQueue(configuration: configuration)
    }
}
