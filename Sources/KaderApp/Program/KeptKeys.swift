internal import Synchronization

/// The keys of a pane as it is, which are asked for several times between two changes of it.
final class KeptKeys<Message: Sendable>: Sendable {
    private let table = Mutex<KeyTable<Message>?>(nil)

    /// - Parameter make: is called the first time.
    func table(_ make: () -> KeyTable<Message>) -> KeyTable<Message> {
        table.withLock { table in
            if let table { return table }
            let made = make()
            table = made
            return made
        }
    }
}
