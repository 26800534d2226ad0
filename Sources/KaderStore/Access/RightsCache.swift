internal import GRDB
internal import KaderDomain
internal import Synchronization

/// The rights of those who act, kept until the file changes: asked at every read and write, they may
/// cost next to nothing.
final class RightsCache: Sendable {
    private let state = Mutex<[Actor: Entry]>([:])

    private struct Entry {
        let version: FileVersion
        let day: Day
        let rights: Rights
    }

    /// - Parameter db: within a transaction, so that what is read after is of the same moment.
    func rights(of actor: Actor, in db: Database) throws -> Rights {
        if actor == .upkeep { return .open }
        let (version, day) = (try FileVersion(db), Clock.real.now.day)
        let known = state.withLock { $0[actor] }
        if let known, known.version == version, known.day == day { return known.rights }
        let rights = try Rights(of: actor, on: day, in: db)
        state.withLock { $0[actor] = Entry(version: version, day: day, rights: rights) }
        return rights
    }
}

/// Which state of the file a connection sees. Another one after every change, whoever made it.
struct FileVersion: Hashable {
    /// Its numbers count for itself only.
    private let connection: ObjectIdentifier

    /// What other connections changed.
    private let foreign: Int

    /// What this one changed.
    private let own: Int

    init(_ db: Database) throws {
        connection = ObjectIdentifier(db)
        foreign = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
        own = db.totalChangesCount
    }
}

extension Rights {
    /// Also on a connection on which the tables are narrowed: the tables themselves are asked.
    ///
    /// - Parameter day: by the real clock, whatever time the program was told to take for now.
    init(of actor: Actor, on day: Day, in db: Database) throws {
        let isGuarded = try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM main.accessGrant)"))
        guard isGuarded == true else { self = .open; return }
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM main.accessGrant WHERE NOT isWithdrawn ORDER BY id"))
        // What is damaged gives nothing, and locks nobody out.
        let grants = rows.compactMap { try? AccessGrantRecord(row: $0).value() }
        let kept = try AccessKeeping(db).kept().map { [$0] } ?? []
        let holding = grants.filter { $0.holds(on: day) } + kept
        let givers = holding.filter { AccessMatrix.reach(of: $0.role, .giveAccess) != .never }
        self.init(
            isOpen: false, grants: holding.filter { $0.actor == actor },
            givers: Set(givers.map(\.actor.name)).sorted())
    }
}
