internal import Foundation
internal import GRDB
public import KaderDomain
internal import KaderSeal

extension PublicKey {
    /// As `ssh-keygen -l` says it.
    public var fingerprint: String {
        let letters = Data(Digest.sha256(bytes)).base64EncodedString()
        return "SHA256:" + letters.filter { $0 != "=" }
    }
}

extension ActingStore {
    /// Lets this person in over SSH by this key, from now on.
    ///
    /// - Throws: ``PublicKeyFault``: `taken`, `revoked`, `unfitName`.
    @discardableResult
    public func add(_ key: PublicKey, for person: Actor) throws -> SessionKey {
        guard SessionKey.fits(person) else { throw PublicKeyFault.unfitName }
        let new = SessionKey(
            key: key, fingerprint: key.fingerprint, actor: person, addedAt: Clock.real.instant,
            addedBy: actor.name)
        try change(.manageKeys) { db in
            if let present = try SessionKey.find(new.fingerprint, db) {
                throw present.revokedAt == nil
                    ? PublicKeyFault.taken(by: present.actor.name) : PublicKeyFault.revoked
            }
            try new.insert(db)
            try note(.keyAdded, detail: "\(person.name) \(new.fingerprint)", in: db)
        }
        return new
    }

    /// Lets nobody in by this key any more: its sessions end within a second. Does nothing where that
    /// was so.
    ///
    /// - Parameter start: the fingerprint, or so much of its beginning that it is one.
    /// - Throws: ``PublicKeyFault/unknown(_:)``.
    @discardableResult
    public func revokeKey(_ start: String) throws -> SessionKey {
        try change(.manageKeys) { db in
            let found = try SessionKey.all(db).filter { $0.fingerprint.hasPrefix(start) }
            guard let key = found.first, found.count == 1, start.count >= 8 else {
                throw PublicKeyFault.unknown(start)
            }
            guard key.revokedAt == nil else { return key }
            try db.execute(
                sql: "UPDATE sessionKey SET revokedAt = ? WHERE fingerprint = ?",
                arguments: [Clock.real.instant.seconds, key.fingerprint])
            try note(.keyRevoked, detail: "\(key.actor.name) \(key.fingerprint)", in: db)
            return key
        }
    }

    /// All keys, by person; also those that were taken back.
    public func keys() throws -> [SessionKey] {
        try read(.manageKeys) { try SessionKey.all($0) }
    }
}

extension Store {
    /// Whose key this is; nil where it lets nobody in. Asked before anybody is known: so no actor.
    public func keyLettingIn(_ kind: PublicKey.Kind, _ body: String) throws -> SessionKey? {
        let key = try PublicKey(kind, body)
        return try StoreError.translating {
            let found = try queue.unsafeRead { try SessionKey.find(key.fingerprint, $0) }
            return found.flatMap { $0.revokedAt == nil && $0.key.body == body ? $0 : nil }
        }
    }

    /// Whether a key still lets this person in.
    public func letsIn(_ actor: Actor, by fingerprint: String) throws -> Bool {
        try StoreError.translating {
            let found = try queue.unsafeRead { try SessionKey.find(fingerprint, $0) }
            return found?.actor == actor && found?.revokedAt == nil
        }
    }
}

extension SessionKey {
    fileprivate static func all(_ db: Database) throws -> [SessionKey] {
        try Row.fetchAll(db, sql: "SELECT * FROM sessionKey ORDER BY actor, pk")
            .compactMap(SessionKey.init)
    }

    fileprivate static func find(_ fingerprint: String, _ db: Database) throws -> SessionKey? {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM sessionKey WHERE fingerprint = ?")
        return try Row.fetchOne(statement, arguments: [fingerprint]).flatMap(SessionKey.init)
    }

    /// Nil where the row was tampered with: such a key lets nobody in.
    private init?(_ row: Row) {
        guard let kind = PublicKey.Kind(rawValue: row["kind"]), let actor = Actor(row["actor"]),
            let key = try? PublicKey(kind, row["body"], row["comment"]),
            key.fingerprint == row["fingerprint"]
        else { return nil }
        self.init(
            key: key, fingerprint: key.fingerprint, actor: actor,
            addedAt: Instant(seconds: row["addedAt"]), addedBy: row["addedBy"],
            revokedAt: (row["revokedAt"] as Int?).map { Instant(seconds: $0) })
    }

    fileprivate func insert(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO sessionKey
                    (fingerprint, actor, kind, body, comment, addedAt, addedBy)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                fingerprint, actor.name, key.kind.rawValue, key.body, key.comment,
                addedAt.seconds, addedBy,
            ])
    }
}
