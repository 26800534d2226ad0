internal import Foundation
internal import KaderDomain
public import KaderSeal
internal import KaderStore

/// A backup that only some can read: this device, those that it exchanges with, and who has the code
/// on paper.
public struct SealedBackup {
    private let path: String

    public init(_ path: String) { self.path = path }

    /// Whether the file is sealed; false where it is another one, or cannot be read.
    public var isSealed: Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        return SealedFile.begins((try? file.read(upToCount: 8)) ?? Data())
    }

    /// Makes one while others write.
    ///
    /// The copy that is sealed lies beside the database for as long as it takes, and nowhere else.
    ///
    /// - Throws: `StoreError/exists` where something is already there; `noFolder`, `diskFull`, ….
    public func make(by identity: Identity, for recovery: Recovery) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.exists }
        let readers = [identity.card, recovery.card] + Array(try identity.trusted().values)
        let plain = (identity.store.store.path ?? path) + ".to-seal"
        unlink(plain)
        defer { unlink(plain) }
        try identity.store.backup(to: plain)
        try transform(plain, to: path) { source, sink in
            try SealedFile(source).seal(
                to: sink, for: readers, by: identity.keys, vouchedBy: recovery.voucher)
        }
    }

    /// Opens it with the keys that lie beside a database, whatever became of that.
    ///
    /// - Throws: ``SealedBackupError``: `locked` where it is for others, or there are no keys.
    public func open(to plain: String, at database: String) throws {
        guard let keys = try Identity.keys(beside: database) else { throw SealedBackupError.locked }
        let store = try? Store.open(at: database, readOnly: true).as(.upkeep)
        let identity = store.map { Identity($0, named: "", keys) }
        var trusted = (try? identity?.trusted()) ?? [:]
        trusted[keys.id] = keys.card(named: "")
        try open(to: plain, with: keys) { _ in trusted }
    }

    /// Opens it with the code on paper.
    ///
    /// - Throws: ``SealedBackupError``: `locked` where it was made for another code.
    public func open(to plain: String, with code: RecoveryCode) throws {
        try open(to: plain, with: code.keys, trusting: code.trusted)
    }

    private func open(
        to plain: String, with keys: ReplicaKeys,
        trusting trusted: ([UInt8]) -> [String: ReplicaCard]
    ) throws {
        do {
            try transform(path, to: plain) { source, sink in
                _ = try SealedFile(source).open(to: sink, with: keys, trusting: trusted)
            }
        } catch let error as SealError {
            throw SealedBackupError(error)
        }
    }

    /// Makes one file of another; it gets its name when it is whole, and is its owner's alone.
    private func transform(
        _ from: String, to path: String, _ body: (FileHandle, FileHandle) throws -> Void
    ) throws {
        guard let source = FileHandle(forReadingAtPath: from) else { throw StoreError.missing }
        defer { try? source.close() }
        try PrivateFile(path).write { try body(source, $0) }
    }
}

extension SealedBackupError {
    fileprivate init(_ error: SealError) {
        switch error {
        case .notForUs, .wrongCode: self = .locked
        case .notSealed, .changed: self = .damaged
        case .newerFormat: self = .newerFormat
        case .untrusted: self = .stranger
        }
    }
}
