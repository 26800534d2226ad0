internal import GRDB
internal import KaderDomain

/// Goes through the log line by line, and through what was noted of its end.
struct LogInspection {
    private var faults: [LogFault] = []
    private var last: (pk: Int64, hash: [UInt8]) = (0, LogLine.origin)

    /// Hashes of the lines of which a head was noted.
    private var hashes: [Int64: [UInt8]] = [:]
    private let db: Database

    init(_ db: Database) { self.db = db }

    mutating func verdict() throws -> LogVerdict {
        let trimmed = try LogTrim.last(db)
        if let trimmed { last = (trimmed["pk"], trimmed.bytes("hash")) }
        let heads = try Row.fetchAll(db, sql: "SELECT * FROM accessLogHead ORDER BY pk")
        let wanted = Set(heads.map { $0["number"] as Int64 })
        var count = 0
        let lines = try Row.fetchCursor(db, sql: "SELECT * FROM accessLog ORDER BY pk")
        while let row = try lines.next() {
            look(at: LogLine(row), row.bytes("hash"))
            if wanted.contains(last.pk) { hashes[last.pk] = row.bytes("hash") }
            count += 1
        }
        try lookAtEnd()
        for head in heads { look(at: head, trimmedUpTo: trimmed?["pk"] ?? 0) }
        let head = AccessHead(number: Int(last.pk), hash: last.pk == 0 ? "" : last.hash.hex)
        return LogVerdict(lines: count, head: head, faults: faults)
    }

    private mutating func look(at line: LogLine, _ hash: [UInt8]) {
        let gap = Int(line.pk - last.pk) - 1
        if gap > 0 {
            faults.append(.missing(before: Int(line.pk), count: gap))
        } else if line.previous != last.hash {
            faults.append(.inserted(number: Int(last.pk)))
        }
        if line.hash != hash { faults.append(.changed(number: Int(line.pk))) }
        last = (line.pk, hash)
    }

    private mutating func lookAtEnd() throws {
        let highest = try Int64.fetchOne(
            db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'accessLog'")
        guard let highest, highest > last.pk else { return }
        faults.append(.cut(last: Int(last.pk), expected: Int(highest)))
    }

    private mutating func look(at head: Row, trimmedUpTo: Int64) {
        let (number, hash): (Int64, [UInt8]) = (head["number"], head.bytes("hash"))
        guard number > trimmedUpTo, hashes[number] != hash else { return }
        faults.append(
            .otherHead(number: Int(number), notedAt: Instant(seconds: head["at"])))
    }
}

extension [UInt8] {
    var hex: String {
        map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    }
}
