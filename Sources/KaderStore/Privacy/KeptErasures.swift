internal import Foundation
internal import GRDB
internal import KaderDomain

/// What was erased in a database that a backup takes the place of: the backup forgets it too.
struct KeptErasures {
    private let erasures: [Erasure]

    /// False where there is a file that cannot be read: who was forgotten in it is not known.
    let isRead: Bool

    /// None where there is no file, it cannot be read, or is of before erasures.
    init(of file: DatabaseFile) {
        let read = file.exists ? try? Self.read(file) : []
        (erasures, isRead) = (read ?? [], read != nil)
    }

    private static func read(_ file: DatabaseFile) throws -> [Erasure] {
        let queue = try DatabaseQueue(path: file.path, configuration: Store.configuration)
        defer { try? queue.close() }
        return try queue.read { db in
            guard try db.tableExists("erasure") else { return [] }
            return try Row.fetchAll(db, sql: "SELECT * FROM erasure ORDER BY pk")
                .compactMap { try? ErasureRecord(row: $0).value() }
        }
    }

    /// Empties what they are of in a copy that nobody has open yet, also in its deleted bytes.
    func apply(to copy: DatabaseFile) throws {
        guard !erasures.isEmpty else { return }
        let queue = try DatabaseQueue(path: copy.path, configuration: Store.configuration)
        try queue.write { db in
            for erasure in erasures { try forget(erasure, db) }
            try db.execute(
                sql: "INSERT OR IGNORE INTO meta (key, value) VALUES ('untoldErasures', '1')")
            try SearchIndex(db).merge()
        }
        try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
        try queue.close()
    }

    private func forget(_ erasure: Erasure, _ db: Database) throws {
        let record = ErasureRecord(erasure)
        if try ThingRows(db).fields(of: ErasureRecord.kind, record.id) == nil {
            try ThingRows(db).insert(ErasureRecord.kind, record.id, record.named)
        }
        if erasure.kind == ContactRecord.kind.name {
            try LocalTraces(db).remove(erasure.thing)
        }
        try Forgetting(db).forget(erasure.kind, erasure.thing)
    }
}

extension ActingStore {
    /// Says in the log what a backup was told to forget when it was restored: devices that do not know
    /// it yet hear of it with the next exchange.
    func tellErasures() throws {
        let isUntold = try read(.sync) { db in
            try Bool.fetchOne(db, sql: "SELECT 1 FROM meta WHERE key = 'untoldErasures'")
        }
        guard isUntold == true else { return }
        try write(.sync, .eraseContact) { writing in
            let rows = try Row.fetchAll(
                writing.db,
                sql: """
                    SELECT * FROM erasure
                    WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.thing = erasure.id)
                    ORDER BY pk
                    """)
            try writing.tellNobody()
            for record in rows.map(ErasureRecord.init(row:)) {
                try writing.log(
                    ErasureRecord.kind, record.id, record.named, subjectIn: record.named,
                    isCreation: true)
            }
            try writing.db.execute(sql: "DELETE FROM meta WHERE key = 'untoldErasures'")
        }
    }
}
