internal import Foundation
internal import KaderStore

/// A file that only its owner can read, and that is never there by half.
struct PrivateFile {
    let path: String

    init(_ path: String) { self.path = path }

    /// - Returns: nil where there is none.
    func read() throws -> [UInt8]? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw StoreError.noAccess
        }
        return [UInt8](data)
    }

    /// Written under another name, on disk before it gets its own.
    func write(_ bytes: [UInt8]) throws {
        try write { try $0.write(contentsOf: bytes) }
    }

    /// Written by parts. Where one fails, what was there before still is.
    func write(_ body: (FileHandle) throws -> Void) throws {
        let unfinished = path + ".unfinished"
        let file = open(unfinished, O_CREAT | O_TRUNC | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Self.failure(errno) }
        defer { close(file) }
        do {
            try body(FileHandle(fileDescriptor: file, closeOnDealloc: false))
            guard fsync(file) == 0, rename(unfinished, path) == 0 else { throw Self.failure(errno) }
        } catch {
            unlink(unfinished)
            throw Self.meant(by: error)
        }
    }

    /// What Foundation says of a disk, as a store says it.
    private static func meant(by error: any Error) -> any Error {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        for known in [error as NSError, underlying].compactMap({ $0 })
        where known.domain == NSPOSIXErrorDomain {
            return failure(Int32(known.code))
        }
        return error
    }

    /// Whether nothing is there.
    var isFree: Bool { !FileManager.default.fileExists(atPath: path) }

    func remove() { unlink(path) }

    static func failure(_ code: Int32) -> StoreError {
        switch code {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS: .readOnly
        case EACCES, EPERM: .noAccess
        default: .database(String(cString: strerror(code)))
        }
    }
}
