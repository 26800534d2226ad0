internal import Foundation
internal import GRDB
internal import KaderDomain
internal import KaderSeal

/// A row of the access log, and what binds it to the one before.
struct LogLine {
    let pk: Int64
    let at: Int
    let actor: String
    let way: String
    let act: String
    let subject: String?
    let detail: String
    let previous: [UInt8]

    /// Before the first line.
    static let origin = [UInt8](repeating: 0, count: 32)

    /// BLAKE2b over what came before and every field with its length: no two lines say the same.
    var hash: [UInt8] {
        let texts = [
            "\(pk)", "\(at)", actor, way, act, subject ?? "", subject == nil ? "0" : "1", detail,
        ]
        return Digest.of(
            previous
                + texts.flatMap { text in
                    Self.bytes(UInt32(text.utf8.count)) + Array(text.utf8)
                })
    }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
    }

    func insert(_ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO accessLog (pk, at, actor, way, act, subject, detail, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            pk, at, actor, way, act, subject, detail, Data(previous), Data(hash),
        ])
    }
}

extension LogLine {
    init(_ row: Row) {
        self.init(
            pk: row["pk"], at: row["at"], actor: row["actor"], way: row["way"], act: row["act"],
            subject: row["subject"], detail: row["detail"], previous: row.bytes("previous"))
    }

    var entry: AccessEntry {
        let known = AccessAct(rawValue: act)
        return AccessEntry(
            number: Int(pk), at: Instant(seconds: at), actor: actor, way: AccessWay(code: way),
            act: known?.label ?? Phrase(same: act), code: act,
            subject: subject.flatMap { Contact.ID($0) }, detail: detail)
    }
}

extension Row {
    /// The bytes of a column that holds some.
    func bytes(_ column: String) -> [UInt8] { [UInt8](self[column] as Data) }
}
