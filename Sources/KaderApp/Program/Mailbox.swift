internal import Synchronization

/// Messages on their way from the threads where work is done to the program.
final class Mailbox: Sendable {
    private let messages = Mutex<[AppMessage]>([])

    var isEmpty: Bool { messages.withLock(\.isEmpty) }

    func put(_ message: AppMessage) {
        messages.withLock { $0.append(message) }
    }

    /// Everything that has come since, oldest first.
    func takeAll() -> [AppMessage] {
        messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
