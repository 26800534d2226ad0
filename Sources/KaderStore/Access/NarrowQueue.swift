internal import GRDB
internal import KaderDomain
internal import Synchronization

/// A connection on which every table shows only the rows that one person may see.
///
/// Temporary views bear the names of the tables, and SQLite looks for a name among those first: so
/// that every query, of today and of later, is narrowed without knowing it. What decides about the
/// rows are sets (``SeenSet``), filled anew where the file has changed. Rules and double bookings are
/// judged on the connection that writes, which sees everything.
final class NarrowQueue: Sendable {
    let actor: Actor
    private let queue: DatabaseQueue
    private let state = Mutex(State())

    private struct State {
        /// For whom the views were made; nil before.
        var rights: Rights?

        /// The state of the file with which the sets were filled, and the rights were these; nil
        /// where they were not.
        var version: Int?
        var day: Day?

        /// Of a copy, which state of the original it is.
        var copied: Int?
    }

    init(_ actor: Actor, _ queue: DatabaseQueue) {
        self.actor = actor
        self.queue = queue
    }

    /// What a connection is called on which the tables are narrowed.
    static let label = "narrow"

    /// Whether that is one of these.
    static func isNarrow(_ db: Database) -> Bool { db.configuration.label == label }

    /// Reads in one transaction what this person may see.
    func read<T>(_ rights: Rights, _ body: (Database) throws -> T) throws -> T {
        try withoutActuallyEscaping(body) { body in
            try queue.unsafeRead { db in
                try install(rights, db)
                var isFilled = false
                defer { if !isFilled { state.withLock { $0.version = nil } } }
                let result = try db.reading(after: { try refill(rights, $0) }, body)
                isFilled = true
                return result
            }
        }
    }

    /// The same at once, where the file is as it was at the last time, so that the rights are too.
    ///
    /// - Returns: nil where it is not, or where the action is none to be narrowed.
    /// - Throws: ``AccessError`` where the action is not allowed.
    func readAgain<T>(_ action: StoreAction, _ body: (Database) throws -> T) throws -> T? {
        let known = state.withLock { $0 }
        guard let rights = known.rights, let version = known.version,
            known.day == Clock.real.now.day, rights.isNarrow(for: action)
        else { return nil }
        return try withoutActuallyEscaping(body) { body in
            try queue.unsafeRead { db in
                try db.reading { db -> T? in
                    let present = try Int.fetchOne(
                        db.cachedStatement(sql: "PRAGMA data_version"))
                    guard present == version else { return .none }
                    try rights.refuse(action)
                    return .some(try body(db))
                }
            }
        }
    }

    /// Makes the views where these rights are not those of before.
    private func install(_ rights: Rights, _ db: Database) throws {
        guard state.withLock({ $0.rights != rights }) else { return }
        try db.execute(
            sql: SeenSet.tables + SeenPeople.table + NarrowViews(rights, of: actor).sql)
        state.withLock { ($0.rights, $0.version) = (rights, nil) }
    }

    private func refill(_ rights: Rights, _ db: Database) throws {
        let version = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version"))
        let day = Clock.real.now.day
        guard state.withLock({ $0.version != version || $0.day != day }) else { return }
        for set in SeenSet.all(for: rights, of: actor, on: day) { try set.fill(db) }
        try SeenPeople.fill(db)
        let isSame = try Rights(of: actor, on: day, in: db) == rights
        state.withLock { ($0.version, $0.day) = (isSame ? version : nil, day) }
    }

    /// Takes over what is in memory elsewhere.
    func copy(_ other: DatabaseQueue) throws {
        let present = other.unsafeRead { db in Int(db.totalChangesCount) }
        guard state.withLock({ $0.copied != present }) else { return }
        try other.backup(to: queue)
        state.withLock { ($0.version, $0.copied) = (nil, present) }
    }
}
