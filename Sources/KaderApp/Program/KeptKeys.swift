internal import Synchronization

/// The keys of a pane as it is, which are asked for several times between two changes of it.
final class KeptKeys<Message: Sendable>: Sendable {
    private let table = Kept<KeyTable<Message>>()
    private let hinted = Kept<[KeyTable<AppMessage>.Binding]>()

    /// - Parameter make: is called the first time.
    func table(_ make: () -> KeyTable<Message>) -> KeyTable<Message> { table.value(make) }

    /// Those that are hinted at, placed. The same.
    func hinted(
        _ make: () -> [KeyTable<AppMessage>.Binding]
    ) -> [KeyTable<AppMessage>.Binding] { hinted.value(make) }
}

/// What is made when it is first asked for.
private final class Kept<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    func value(_ make: () -> Value) -> Value {
        kept.withLock { kept in
            if let kept { return kept }
            let made = make()
            kept = made
            return made
        }
    }
}
