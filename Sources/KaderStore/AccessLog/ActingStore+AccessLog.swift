internal import Foundation
internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Writes a line in the access log: now, by the real clock, whoever may do what. Also where kader
    /// only reads: that one only looks does not hide that one looked.
    ///
    /// Where the file itself may not be written there is no line.
    ///
    /// - Parameter detail: facts without names of people, cut off at 100 characters.
    public func note(_ act: AccessAct, of person: Contact.ID? = nil, detail: String = "") throws {
        guard store.refusal != .readOnly else { return }
        if store.refusal != nil, let path = store.path {
            var writing = try Store.open(at: path).as(actor)
            guard writing.store.refusal == nil else { return }
            writing.way = way
            return try writing.note(act, of: person, detail: detail)
        }
        try logging { try note(act, of: person, detail: detail, in: $0) }
    }

    /// The door for the log: no clock of one's own, no refusal.
    func logging<T: Sendable>(_ body: (Database) throws -> T) throws -> T {
        try StoreError.translating {
            guard let lock = store.lock else { return try append(body) }
            return try lock.holding { try append(body) }
        }
    }

    private func append<T: Sendable>(_ body: (Database) throws -> T) throws -> T {
        try store.queue.writeWithoutTransaction { try $0.writing(body) }
    }

    func note(
        _ act: AccessAct, of person: Contact.ID? = nil, detail: String, in db: Database
    ) throws {
        let last = try db.lastOfLog()
        try LogLine(
            pk: last.pk + 1, at: Clock.real.instant.seconds, actor: actor.name, way: way.code,
            act: act.rawValue, subject: person?.description, detail: detail.plainLine,
            previous: last.hash
        ).insert(db)
    }
}

extension Database {
    /// The last line: its number and hash. After lines that somebody took away from the end the numbers go
    /// on, so that they stay missing.
    func lastOfLog() throws -> (pk: Int64, hash: [UInt8]) {
        let highest = try cachedStatement(
            sql: "SELECT seq FROM sqlite_sequence WHERE name = 'accessLog'")
        let last = try cachedStatement(
            sql: "SELECT pk, hash FROM accessLog ORDER BY pk DESC LIMIT 1")
        let row = try Row.fetchOne(last) ?? LogTrim.last(self)
        let used = try Int64.fetchOne(highest) ?? 0
        return (max(row?["pk"] ?? 0, used), row?.bytes("hash") ?? LogLine.origin)
    }
}

extension String {
    /// One line of at most 100 characters, without control characters.
    fileprivate var plainLine: String {
        let plain = unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control ? " " : Character(scalar)
        }
        return String(plain.prefix(100))
    }
}
