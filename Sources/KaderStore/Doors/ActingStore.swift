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

    /// From where this person acts: the access log says so.
    public var way = AccessWay.desk

    public var founding: Founding { store.founding }
    public var now: LocalTime { clock.now }

    /// The door for reading. SQLite's errors stop here, and so does who may not.
    ///
    /// Who may see all there is reads the tables; who may not reads the same names, behind which
    /// are the rows that they may see (``NarrowDoor``).
    func read<T: Sendable>(
        _ action: StoreAction, _ body: (Database) throws -> T
    ) throws -> T {
        try StoreError.translating {
            try withoutActuallyEscaping(body) { body in
                if let known = store.narrow.known(actor, in: store),
                    let answer = try known.readAgain(action, body)
                {
                    return answer
                }
                let (rights, answer) = try store.aside.queue(of: store).unsafeRead { db in
                    try db.reading { db -> (Rights, T?) in
                        let rights = try self.rights(in: db)
                        try rights.refuse(action)
                        return (rights, rights.isNarrow(for: action) ? .none : try body(db))
                    }
                }
                if let answer { return answer }
                return try store.narrow.queue(of: actor, in: store, isToCopy: true)
                    .read(rights, body)
            }
        }
    }

    /// The door for writing: one command, one immediate transaction under the lock. What is
    /// thrown inside leaves the file as it was.
    @discardableResult
    func write<T: Sendable>(
        _ action: StoreAction, _ name: CommandName, _ body: (Writing) throws -> T
    ) throws -> T {
        try changing(action) { db, rights in
            let gate = try gate(for: rights)
            let writing = try Writing(db, name: name, actor: actor, gate: gate)
            do {
                let result = try body(writing)
                try writing.finish()
                return result
            } catch {
                throw try gate?.discreet(error) ?? error
            }
        }
    }

    /// The door for what is no change: drafts and other local rows.
    @discardableResult
    func change<T: Sendable>(
        _ action: StoreAction, _ body: (Database) throws -> T
    ) throws -> T {
        try changing(action) { db, _ in try body(db) }
    }

    private func changing<T: Sendable>(
        _ action: StoreAction, _ body: (Database, Rights) throws -> T
    ) throws -> T {
        if let refusal = store.refusal { throw refusal }
        guard clock == .real || founding.isDemo else { throw StoreError.clockIsFixed }
        return try StoreError.translating {
            guard let lock = store.lock else {
                try copyAside()
                return try commit(action, body)
            }
            return try lock.holding { try commit(action, body) }
        }
    }

    /// What keeps this person from changing what they may not see; nil where they see all.
    func gate(in db: Database) throws -> Gate? { try gate(for: rights(in: db)) }

    private func gate(for rights: Rights) throws -> Gate? {
        rights.isOpen ? nil : Gate(rights, try store.narrow.queue(of: actor, in: store))
    }

    /// What is in memory cannot be looked at from aside while it is written to: so before.
    private func copyAside() throws {
        let rights = try store.queue.unsafeRead { try $0.reading { try self.rights(in: $0) } }
        if !rights.isOpen { _ = try store.narrow.queue(of: actor, in: store, isToCopy: true) }
    }

    /// What this person may do now. Within a transaction.
    func rights(in db: Database) throws -> Rights { try store.rights.rights(of: actor, in: db) }

    private func commit<T: Sendable>(
        _ action: StoreAction, _ body: (Database, Rights) throws -> T
    ) throws -> T {
        try store.aside.whileWriting {
            try store.queue.writeWithoutTransaction { db in
                try db.writing { db in
                    let rights = try rights(in: db)
                    try rights.refuse(action)
                    return try body(db, rights)
                }
            }
        }
    }
}
