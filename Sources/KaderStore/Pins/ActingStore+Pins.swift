internal import GRDB
public import KaderDomain
internal import KaderSeal

extension ActingStore {
    /// Who sits here, where people say so by PIN; nil where nobody has one.
    public func deskLock() throws -> DeskLock? {
        try read(.watch) { db in
            let names = try String.fetchAll(db, sql: "SELECT actor FROM pin ORDER BY actor")
            guard !names.isEmpty else { return nil }
            return DeskLock(names.compactMap { Actor($0) }, minutes: try Settings(db).lockMinutes)
        }
    }

    /// Gives a person a PIN at this desk, in the place of the one they had.
    public func set(_ pin: PIN, for person: Actor) throws {
        guard let hash = PINHash.of(pin.digits) else { throw StoreError.database("memory") }
        try change(.keepPins) { db in
            try db.execute(
                sql: """
                    INSERT INTO pin (actor, hash, setAt) VALUES (?, ?, ?)
                    ON CONFLICT (actor) DO UPDATE
                        SET hash = excluded.hash, setAt = excluded.setAt, wrong = 0, wrongAt = 0
                    """,
                arguments: [person.name, hash, Clock.real.instant.seconds])
            try note(.pinSet, detail: person.name, in: db)
        }
    }

    /// Takes a person's PIN away, as when they forgot it.
    ///
    /// - Throws: ``PINFault/none(_:)``.
    public func clearPIN(of person: Actor) throws {
        try change(.keepPins) { db in
            try db.execute(sql: "DELETE FROM pin WHERE actor = ?", arguments: [person.name])
            guard db.changesCount > 0 else { throw PINFault.none(person.name) }
            try note(.pinCleared, detail: person.name, in: db)
        }
    }

    /// Whether these digits are this person's; a line in the log either way.
    ///
    /// A try counts before it is looked at, so that many at once do not help.
    ///
    /// - Throws: ``PINFault``: `wrong`, `wait`, `none`.
    public func unlock(as person: Actor, _ digits: String) throws {
        let hash = try logging { try Self.countTry(of: person, $0) }
        var acting = store.as(person)
        acting.way = way
        guard PINHash.fits(digits, hash) else {
            try acting.note(.pinWrong)
            throw PINFault.wrong
        }
        try logging { db in
            try db.execute(
                sql: "UPDATE pin SET wrong = 0 WHERE actor = ?", arguments: [person.name])
            try acting.note(.unlocked, detail: "", in: db)
        }
    }

    /// - Returns: the hash to compare with.
    private static func countTry(of person: Actor, _ db: Database) throws -> String {
        let row = try Row.fetchOne(
            db, sql: "SELECT * FROM pin WHERE actor = ?", arguments: [person.name])
        guard let row else { throw PINFault.none(person.name) }
        let now = Clock.real.instant.seconds
        let (wrong, wrongAt): (Int, Int) = (row["wrong"], row["wrongAt"])
        // A clock that was set back does not make anyone wait longer.
        let left = PIN.wait(afterWrong: wrong) - max(0, now - wrongAt)
        guard left <= 0 else { throw PINFault.wait(seconds: left) }
        try db.execute(
            sql: "UPDATE pin SET wrong = wrong + 1, wrongAt = ? WHERE actor = ?",
            arguments: [now, person.name])
        return row["hash"]
    }
}
