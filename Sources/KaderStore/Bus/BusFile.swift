internal import Foundation
internal import GRDB
internal import KaderDomain

/// The file of the bus's laptop, while it is made.
struct BusFile {
    let path: String

    /// The database at home, of which only what is chosen is read.
    let source: String
    let steps: BusSteps

    /// Makes an empty database, lets `fill` put rows into it with the one at home attached as `home`,
    /// looks whether it is sound, and only then gives it its name.
    func make<T: Sendable>(_ founding: Founding, _ fill: (Database) throws -> T) throws -> T {
        let file = DatabaseFile(path)
        let unfinished = DatabaseFile(file.path + ".unfinished")
        guard file.isFree else { throw StoreError.exists }
        guard file.hasFolder else { throw StoreError.noFolder }
        unfinished.remove()
        do {
            try unfinished.makePrivate()
            let result = try fillNew(unfinished, founding, fill)
            guard file.isFree else { throw StoreError.exists }
            try unfinished.move(to: file)
            return result
        } catch {
            unfinished.remove()
            throw error
        }
    }

    private func fillNew<T: Sendable>(
        _ file: DatabaseFile, _ founding: Founding, _ fill: (Database) throws -> T
    ) throws -> T {
        var configuration = Store.configuration
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: file.path, configuration: configuration)
        defer { try? queue.close() }
        try Store.prepare(queue, founding)
        let result = try withoutActuallyEscaping(fill) { fill in
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "ATTACH DATABASE ? AS home", arguments: [source])
                let result = try db.committing { try fill(db) }
                try db.execute(sql: "DETACH DATABASE home")
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
                return result
            }
        }
        try steps.begin(.checking)
        try queue.read(Self.refuseUnsound)
        return result
    }

    private static func refuseUnsound(_ db: Database) throws {
        let dangling = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check")
        let verdict = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        guard dangling == nil, verdict == ["ok"] else { throw StoreError.corrupt }
    }

    /// Who is in the file, by name, with which fields of theirs.
    static func persons(_ db: Database) throws -> [BusLoad.Person] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT contact.*, EXISTS (SELECT 1 FROM main.appointment
                        WHERE appointment.contact = contact.id) AS isClient,
                    EXISTS (SELECT 1 FROM main.interestConflict
                        WHERE contact.id IN (interestConflict.contact, person)) AS hasConflict
                FROM main.contact ORDER BY sortName, pk
                """
        ).compactMap { row in
            guard let contact = try? ContactRecord(row: row).value() else { return nil }
            let fields = ["standing", "memberNumber", "phone", "email", "town"].filter {
                !["", Standing.unknown.rawValue].contains(row[$0] as String)
            }
            return BusLoad.Person(
                id: contact.id, name: "\(contact.name)",
                fields: ["name"] + fields + ((row["isClient"] as Bool) ? ["appointment"] : [])
                    + ((row["hasConflict"] as Bool) ? ["interestConflict"] : []))
        }
    }
}

extension Database {
    /// All of it, or none.
    fileprivate func committing<T>(_ body: () throws -> T) throws -> T {
        var result: T?
        try inTransaction(.immediate) {
            result = try body()
            return .commit
        }
        guard let result else { throw StoreError.corrupt }
        return result
    }
}
