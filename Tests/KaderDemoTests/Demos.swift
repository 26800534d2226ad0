import KaderDemo
import KaderDomain
import KaderReference
import KaderStore

/// Demos in memory, and the door to read them by.
enum Demos {
    static func store(_ scale: DemoScale, seed: UInt64, today: Day) throws -> Store {
        let store = try Store.inMemory(Demo.founding)
        try Demo.fill(
            store, scale: scale, seed: seed, today: today, reference: try .embedded(),
            progress: { _ in })
        return store
    }

    static func reading(_ store: Store) -> ActingStore {
        store.as(Actor("reader") ?? { fatalError("A name is a name.") }())
    }
}
