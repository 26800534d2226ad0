internal import CTuning
internal import Foundation
internal import GRDB
internal import KaderDomain

extension Store {
    /// Marks a file as kader's: "kade" in ASCII, in SQLite's header.
    static let applicationId = 0x6B61_6465

    /// How long a write waits for other programs.
    public static let patience = Duration.seconds(5)

    /// Opens the database at `path`, and brings an older one up to date.
    ///
    /// Where it may not be written it is opened to be read: ``refusal`` says so.
    ///
    /// - Parameters:
    ///   - readOnly: whether to write nothing, although it may be.
    ///   - patience: how long a write waits for other programs, before it is refused as
    ///     ``StoreError/busy``.
    /// - Throws: ``StoreError``: `missing`, `notKader`, `newerSchema`, `corrupt`, `readOnly`, …. A
    ///   file that is not kader's is left as it was, with nothing beside it.
    public static func open(
        at path: String, readOnly: Bool = false, patience: Duration = Store.patience
    ) throws -> Store {
        settleMemory()
        let file = DatabaseFile(path)
        return try StoreError.translating {
            let held = try OpenFile(file)
            if readOnly { return try openToRead(file, held, because: .openedReadOnly) }
            guard file.isWritable else { return try openToRead(file, held, because: .readOnly) }
            do {
                return try openToWrite(file, held, patience)
            } catch let error as StoreError where [.readOnly, .noAccess].contains(error) {
                return try openToRead(file, held, because: .readOnly)
            }
        }
    }

    private static func openToWrite(
        _ file: DatabaseFile, _ held: OpenFile, _ patience: Duration
    ) throws -> Store {
        try StoreError.translating {
            let lock = try WriteLock(besides: file, patience: patience)
            var configuration = configuration
            configuration.busyMode = .timeout(patience / .seconds(1))
            var held = held
            while true {
                let identity = file.identity
                let isSame = { file.identity == identity }
                let queue = try DatabaseQueue(path: file.path, configuration: configuration)
                let known = try queue.read(foundingIfReady)
                guard try known == nil ? bringUpToDate(queue, lock, while: isSame) : isSame() else {
                    held = try OpenFile(file)
                    continue  // A restore put another file in its place meanwhile.
                }
                let founding = try known ?? queue.read(Founding.init(reading:))
                return Store(
                    queue: queue, lock: lock, refusal: nil, path: file.path,
                    founding: try settled(founding, queue, lock, file), held: held)
            }
        }
    }

    /// Nil where the file must be brought up to date first.
    private static func foundingIfReady(_ db: Database) throws -> Founding? {
        try recognise(db)
        return try isUpToDate(db) ? Founding(reading: db) : nil
    }

    private static func isUpToDate(_ db: Database) throws -> Bool {
        try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
            && DatabaseMigrator.kader.hasCompletedMigrations(db)
    }

    /// Makes a new, empty database that only its owner can read (folder 0700, file 0600).
    ///
    /// It gets its name when it is whole: what is cut short leaves nothing in its way.
    ///
    /// - Throws: ``StoreError/exists`` where something is already there, be it the log of a database
    ///   that is gone.
    public static func create(at path: String, _ founding: Founding) throws -> Store {
        try StoreError.translating {
            let file = DatabaseFile(path)
            let unfinished = DatabaseFile(file.path + ".unfinished")
            guard file.isFree else { throw StoreError.exists }
            unfinished.remove()
            try unfinished.makePrivateFolder()
            try unfinished.makePrivate()
            do {
                try WriteLock(besides: file, patience: patience).holding {
                    let queue = try DatabaseQueue(
                        path: unfinished.path, configuration: configuration)
                    try prepare(queue, founding)
                    try queue.close()
                    guard file.isFree else { throw StoreError.exists }
                    try unfinished.move(to: file)
                }
            } catch {
                unfinished.remove()
                if file.isFree { file.remove() }
                throw error
            }
            return try open(at: file.path)
        }
    }

    /// A store in memory: the same tables, the same rules, for tests.
    public static func inMemory(_ founding: Founding = Founding(replica: "memory")) throws -> Store
    {
        let queue = try DatabaseQueue(configuration: configuration)
        try prepare(queue, founding)
        return Store(queue: queue, lock: nil, refusal: nil, path: nil, founding: founding)
    }

    /// `synchronous = FULL` holds because a queue, unlike a pool, leaves it alone (PLATFORM 1).
    ///
    /// GRDB has SQLite tell it of each column that a statement reads, for those who observe tables. Nobody
    /// does here, and it was a twentieth of the start. What it no longer hears either is that a
    /// table was made: its cache of columns is not emptied then, which nobody asks before the migrations.
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "kader"
        configuration.busyMode = .timeout(patience / .seconds(1))
        configuration.prepareDatabase { db in
            kader_stop_authorizing(db.sqliteConnection)
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA mmap_size = 0")
            // What is deleted or written over is gone from the file, not only out of sight.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }

    static func prepare(_ queue: DatabaseQueue, _ founding: Founding) throws {
        try empty.get().backup(to: queue)
        try queue.write { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationId)")
            try founding.write(to: db)
        }
    }

    /// Every migration, run in memory once in the life of the program. A new store begins as a copy
    /// of it: that is one transaction, where each migration is one.
    private static let empty = Result { () throws -> DatabaseQueue in
        let queue = try DatabaseQueue(configuration: configuration)
        try DatabaseMigrator.kader.migrate(queue)
        return queue
    }

    /// Runs the migrations that are missing, and turns the write-ahead log on where it is off, as
    /// after a restore that was cut short.
    ///
    /// - Returns: false where `isSame` is no longer so: nothing was done.
    private static func bringUpToDate(
        _ queue: DatabaseQueue, _ lock: WriteLock, while isSame: () -> Bool
    ) throws -> Bool {
        try lock.holding {
            guard isSame() else { return false }
            try DatabaseMigrator.kader.migrate(queue)
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = WAL")
            }
            return true
        }
    }

    static func recognise(_ db: Database) throws {
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationId else {
            throw StoreError.notKader
        }
        guard try !DatabaseMigrator.kader.hasBeenSuperseded(db) else {
            throw StoreError.newerSchema
        }
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
            house: values["house"], home: values["home"],
            bus: values["busTrip"].flatMap { BusTrip.ID($0) })
    }

    fileprivate func write(to db: Database) throws {
        let values = [
            "replica": replica, "isDemo": isDemo ? "1" : "0", "region": region, "house": house,
            "latestStamp": "0", "home": home, "busTrip": bus?.description,
        ]
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let value else { continue }
            try db.execute(
                sql: "INSERT INTO meta (key, value) VALUES (?, ?)", arguments: [key, value])
        }
    }
}
