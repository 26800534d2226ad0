internal import Foundation
internal import GRDB
public import KaderDomain

/// The store as one person uses it: every read and write knows who, when and what for.
///
/// A method is one transaction, named for what the user does.
public struct ActingStore: Sendable {
    public let store: Store
    public let actor: Actor
    public let clock: Clock
    public let holidays: @Sendable () -> Holidays

    public var founding: Founding { store.founding }
    public var now: LocalTime { clock.now }

    /// The door for reading. SQLite's errors stop here.
    func read<T: Sendable>(
        _ action: StoreAction, _ body: (Database) throws -> T
    ) throws -> T {
        try StoreError.translating {
            try withoutActuallyEscaping(body) { body in
                try store.queue.unsafeRead { try $0.reading(body) }
            }
        }
    }

    /// The door for writing: one command, one immediate transaction under the lock. What is
    /// thrown inside leaves the file as it was.
    @discardableResult
    func write<T: Sendable>(
        _ action: StoreAction, _ name: CommandName, _ body: (Writing) throws -> T
    ) throws -> T {
        try change(action) { db in
            let writing = try Writing(db, name: name, actor: actor)
            let result = try body(writing)
            try writing.finish()
            return result
        }
    }

    /// The door for what is no change: drafts and other local rows.
    @discardableResult
    func change<T: Sendable>(
        _ action: StoreAction, _ body: (Database) throws -> T
    ) throws -> T {
        if let refusal = store.refusal { throw refusal }
        guard clock == .real || founding.isDemo else { throw StoreError.clockIsFixed }
        return try StoreError.translating {
            guard let lock = store.lock else { return try commit(body) }
            return try lock.holding { try commit(body) }
        }
    }

    private func commit<T: Sendable>(_ body: (Database) throws -> T) throws -> T {
        try store.queue.writeWithoutTransaction { try $0.writing(body) }
    }
}
