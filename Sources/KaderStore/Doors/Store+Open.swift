internal import Foundation
internal import GRDB
internal import KaderDomain

extension Store {
    /// Marks a file as kader's: "kade" in ASCII, in SQLite's header.
    static let applicationId = 0x6B61_6465

    /// Opens the database at `path`, and brings an older one up to date.
    ///
    /// - Throws: ``StoreError``: `missing`, `notKader`, `newerSchema`, `corrupt`, `readOnly`, ….
    public static func open(at path: String) throws -> Store {
        try StoreError.translating {
            guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing }
            let lock = try WriteLock(besides: path)
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read(recognise)
            if try !queue.read(DatabaseMigrator.kader.hasCompletedMigrations) {
                try lock.holding { try DatabaseMigrator.kader.migrate(queue) }
            }
            let founding = try queue.read(Founding.init(reading:))
            return Store(queue: queue, lock: lock, path: path, founding: founding)
        }
    }

    /// Makes a new, empty database that only its owner can read (folder 0700, file 0600).
    ///
    /// - Throws: ``StoreError/exists`` where something is already there.
    public static func create(at path: String, _ founding: Founding) throws -> Store {
        try StoreError.translating {
            guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.exists }
            try makePrivateFile(at: path)
            let lock = try WriteLock(besides: path)
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = WAL")
            }
            try prepare(queue, founding)
            return Store(queue: queue, lock: lock, path: path, founding: founding)
        }
    }

    /// A store in memory: the same tables, the same rules, for tests.
    public static func inMemory(_ founding: Founding = Founding(replica: "memory")) throws -> Store
    {
        let queue = try DatabaseQueue(configuration: configuration)
        try prepare(queue, founding)
        return Store(queue: queue, lock: nil, path: nil, founding: founding)
    }

    /// `synchronous = FULL` holds because a queue, unlike a pool, leaves it alone (PLATFORM 1).
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "kader"
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA mmap_size = 0")
        }
        return configuration
    }

    private static func prepare(_ queue: DatabaseQueue, _ founding: Founding) throws {
        try DatabaseMigrator.kader.migrate(queue)
        try queue.write { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationId)")
            try founding.write(to: db)
        }
    }

    private static func recognise(_ db: Database) throws {
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationId else {
            throw StoreError.notKader
        }
        guard try !DatabaseMigrator.kader.hasBeenSuperseded(db) else {
            throw StoreError.newerSchema
        }
    }

    private static func makePrivateFile(at path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        if !FileManager.default.fileExists(atPath: folder.path) {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        let file = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreError.fromErrno(errno) }
        Glibc.close(file)
    }
}

extension Founding {
    init(reading db: Database) throws {
        let rows = try Row.fetchAll(db, sql: "SELECT key, value FROM meta")
        let values = Dictionary(
            rows.map { ($0["key"] as String, $0["value"] as String) },
            uniquingKeysWith: { $1 })
        guard let replica = values["replica"] else { throw StoreError.notKader }
        self.init(
            replica: replica, isDemo: values["isDemo"] == "1", region: values["region"],
            house: values["house"])
    }

    fileprivate func write(to db: Database) throws {
        let values = [
            "replica": replica, "isDemo": isDemo ? "1" : "0", "region": region, "house": house,
            "latestStamp": "0",
        ]
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let value else { continue }
            try db.execute(
                sql: "INSERT INTO meta (key, value) VALUES (?, ?)", arguments: [key, value])
        }
    }
}
