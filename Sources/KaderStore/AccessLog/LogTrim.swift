internal import Foundation
internal import GRDB
public import KaderDomain

/// What retention took away from the beginning of the log.
enum LogTrim {
    /// The last line that is gone, as the columns `pk` and `hash`; nil where none is.
    static func last(_ db: Database) throws -> Row? {
        try Row.fetchOne(
            db, sql: "SELECT upTo AS pk, hash FROM accessLogTrim ORDER BY upTo DESC LIMIT 1")
    }
}

extension ActingStore {
    /// Takes away the lines that are older than is set, by the real clock.
    ///
    /// - Returns: how many.
    @discardableResult
    public func trimLog() throws -> Int {
        let today = Amsterdam.local(Clock.real.instant).day
        return try trimLog(before: today.adding(months: -settings().logMonths))
    }

    /// Takes away the lines from before this day, and notes that it did. What binds the rest to what
    /// is gone is kept. The last line always stays.
    ///
    /// - Returns: how many lines.
    @discardableResult
    public func trimLog(before day: Day) throws -> Int {
        let limit = LogDay.start(of: day)
        return try change(.reviewLog) { db in
            let end = try Row.fetchOne(
                db,
                sql: """
                    SELECT pk, hash FROM accessLog
                    WHERE at < ? AND pk < (SELECT max(pk) FROM accessLog)
                        AND NOT EXISTS (
                            SELECT 1 FROM accessLog AS earlier
                            WHERE earlier.pk < accessLog.pk AND earlier.at >= ?)
                    ORDER BY pk DESC LIMIT 1
                    """, arguments: [limit, limit])
            guard let end else { return 0 }
            return try trim(db, upTo: end["pk"], end.bytes("hash"))
        }
    }

    private func trim(_ db: Database, upTo pk: Int64, _ hash: [UInt8]) throws -> Int {
        try db.execute(
            sql: "INSERT INTO accessLogTrim (at, upTo, hash) VALUES (?, ?, ?)",
            arguments: [Clock.real.instant.seconds, pk, Data(hash)])
        try db.execute(sql: "DELETE FROM accessLog WHERE pk <= ?", arguments: [pk])
        let count = db.changesCount
        try note(.trimmed, detail: "\(count)", in: db)
        try noteHead(.trim, in: db)
        return count
    }
}
