internal import Foundation
public import KaderSeal
internal import KaderStore

/// A file for one other, who opens it with a code that they are told by another way.
public struct SealedExport {
    private let path: String

    public init(_ path: String) { self.path = path }

    /// Writes it. What it holds lies on the disk without a name for as long as that takes, and nowhere else.
    ///
    /// - Parameter body: is given what takes the pieces.
    public func make(
        for code: RecoveryCode, _ body: ((String) throws -> Void) throws -> Void
    ) throws {
        let plain = try nameless()
        defer { try? plain.close() }
        try body { try plain.write(contentsOf: Data($0.utf8)) }
        try plain.seek(toOffset: 0)
        let keys = ReplicaKeys(for: "export")
        let voucher = code.voucher(for: keys.card(named: "export"))
        try PrivateFile(path).write { sink in
            try SealedFile(plain).seal(
                to: sink, for: [code.keys.card(named: "export")], by: keys, vouchedBy: voucher)
        }
    }

    /// Opens it into another file, which is its owner's alone and gets its name when it is whole.
    ///
    /// - Throws: ``SealedBackupError``; `StoreError/missing`.
    public func open(to plain: String, with code: RecoveryCode) throws {
        try SealedBackup(path).open(to: plain, with: code)
    }

    private func nameless() throws -> FileHandle {
        let unsealed = path + ".to-seal"
        unlink(unsealed)
        let file = Foundation.open(unsealed, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw PrivateFile.failure(errno) }
        unlink(unsealed)
        return FileHandle(fileDescriptor: file, closeOnDealloc: true)
    }
}
