internal import Foundation

/// A database as files on disk: the file itself, and what SQLite keeps beside it.
///
/// The log belongs to its database: one left beside another file would be played into that.
struct DatabaseFile {
    /// The real one, without links: what leads to one file has one log and one lock.
    let path: String

    /// What holds data of its own: the database, and the logs of what is not in it yet.
    private static let suffixes = ["", "-wal", "-journal"]

    init(_ path: String) { self.path = Self.real(path) }

    /// Of what is not there yet, the real folder with its name.
    private static func real(_ path: String) -> String {
        if let real = resolved(path) { return real }
        let url = URL(fileURLWithPath: path)
        guard let folder = resolved(url.deletingLastPathComponent().path) else { return path }
        return URL(fileURLWithPath: folder).appendingPathComponent(url.lastPathComponent).path
    }

    private static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// Whether whoever runs the program may write to it; a folder may still forbid it.
    var isWritable: Bool { access(path, W_OK) == 0 }

    /// Whether a log lies beside it that holds what is not in it yet.
    var hasLog: Bool {
        var status = stat()
        return stat(path + "-wal", &status) == 0 && status.st_size > 0
    }

    var exists: Bool { identity != nil }

    /// Whether the folder that it stands in is there.
    var hasFolder: Bool {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        return FileManager.default.fileExists(atPath: folder)
    }

    /// Whether nothing of a database is here, not even a log without one.
    var isFree: Bool {
        Self.suffixes.allSatisfy { !FileManager.default.fileExists(atPath: path + $0) }
    }

    /// Looks whether the file begins as every database of kader's does, without SQLite, which would
    /// write beside it. Never where a store of this process has it open (``OpenFile``).
    ///
    /// - Throws: ``StoreError/notKader``; ``StoreError/noAccess`` where it cannot be read.
    func refuseForeign() throws {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw StoreError.noAccess }
        defer { close(file) }
        var head = [UInt8](repeating: 0, count: 72)
        guard read(file, &head, head.count) == head.count,
            head.starts(with: "SQLite format 3\0".utf8),
            head.suffix(4).reduce(0, { $0 << 8 | Int($1) }) == Store.applicationId
        else { throw StoreError.notKader }
    }

    /// Which file it is on its disk: another one after a restore. Nil where there is none.
    var identity: UInt64? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
    }

    /// Makes the folder that it is to stand in, where it is missing; only its owner can enter.
    func makePrivateFolder() throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        guard !FileManager.default.fileExists(atPath: folder.path) else { return }
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
    }

    /// Makes an empty file that only its owner can read.
    func makePrivate() throws {
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreError.fromErrno(errno) }
        close(file)
    }

    /// Copies it with its logs; the copy is its owner's alone, whoever could read the original.
    func copy(to other: DatabaseFile) throws {
        for suffix in Self.suffixes {
            guard let source = FileHandle(forReadingAtPath: path + suffix) else { continue }
            let target = DatabaseFile(other.path + suffix)
            try target.makePrivate()
            guard let sink = FileHandle(forWritingAtPath: target.path) else {
                throw StoreError.noAccess
            }
            while let part = try source.read(upToCount: 1 << 20), !part.isEmpty {
                try sink.write(contentsOf: part)
            }
            try sink.synchronize()
        }
    }

    /// Gives it another name, its logs along with it.
    func move(to other: DatabaseFile) throws {
        for suffix in Self.suffixes
        where FileManager.default.fileExists(atPath: path + suffix) {
            guard rename(path + suffix, other.path + suffix) == 0 else {
                throw StoreError.fromErrno(errno)
            }
        }
        try? FileManager.default.removeItem(atPath: path + "-shm")
    }

    /// Takes away the file and everything beside it, where they are.
    func remove() {
        for suffix in Self.suffixes + ["-shm", ".lock"] {
            try? FileManager.default.removeItem(atPath: path + suffix)
        }
    }
}
