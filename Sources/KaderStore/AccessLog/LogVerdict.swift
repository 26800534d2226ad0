internal import Foundation
internal import GRDB
public import KaderDomain

/// What became of looking at the whole access log.
public struct LogVerdict: Hashable, Sendable {
    /// How many lines there are.
    public let lines: Int
    public let head: AccessHead

    /// In the order of the lines; empty where all is as it was written.
    public let faults: [LogFault]
}

extension ActingStore {
    /// Looks whether every line of the access log is as it was written, and none is gone.
    ///
    /// Who can write in the file itself, outside kader, can also write a log anew from some line on:
    /// then what was noted of its end elsewhere differs, as in a backup.
    ///
    /// - Parameter backup: a copy of the file, of whose heads each must be in this log.
    public func verifyLog(against backup: String? = nil) throws -> LogVerdict {
        let verdict = try read(.readLog) { db in
            var inspection = LogInspection(db)
            return try inspection.verdict()
        }
        guard let backup else { return verdict }
        let noted = try Store.open(at: backup, readOnly: true).as(actor).notedHead()
        guard let noted, let fault = try fault(in: noted) else { return verdict }
        return LogVerdict(
            lines: verdict.lines, head: verdict.head, faults: verdict.faults + [fault])
    }

    /// Notes the end of the log, for later.
    public func noteHead(_ occasion: AccessHead.Occasion) throws {
        guard store.refusal == nil else { return }
        try logging { try noteHead(occasion, in: $0) }
    }

    func noteHead(_ occasion: AccessHead.Occasion, in db: Database) throws {
        let last = try db.lastOfLog()
        guard last.pk > 0 else { return }
        try db.execute(
            sql: "INSERT INTO accessLogHead (at, occasion, number, hash) VALUES (?, ?, ?, ?)",
            arguments: [
                Clock.real.instant.seconds, occasion.rawValue, last.pk, Data(last.hash),
            ])
    }

    private func notedHead() throws -> (number: Int64, hash: [UInt8], at: Int)? {
        try read(.readLog) { db in
            try Row.fetchOne(db, sql: "SELECT * FROM accessLog ORDER BY pk DESC LIMIT 1").map {
                ($0["pk"], $0.bytes("hash"), $0["at"])
            }
        }
    }

    private func fault(
        in noted: (number: Int64, hash: [UInt8], at: Int)
    ) throws -> LogFault? {
        try read(.readLog) { db in
            let trimmed: Int64 = try LogTrim.last(db)?["pk"] ?? 0
            guard noted.number > trimmed else { return nil }
            let row = try Row.fetchOne(
                db, sql: "SELECT hash FROM accessLog WHERE pk = ?", arguments: [noted.number])
            guard row?.bytes("hash") != noted.hash else { return nil }
            return .otherHead(
                number: Int(noted.number), notedAt: Instant(seconds: noted.at))
        }
    }
}
