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
        let unfinished = path + ".unfinished"
        let file = open(unfinished, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Self.failure(errno) }
        defer { close(file) }
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes {
                Foundation.write(file, $0.baseAddress, $0.count)
            }
            guard count > 0 else { throw Self.failure(errno) }
            start += count
        }
        guard fsync(file) == 0, rename(unfinished, path) == 0 else { throw Self.failure(errno) }
    }

    func remove() { unlink(path) }

    private static func failure(_ code: Int32) -> StoreError {
        switch code {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS: .readOnly
        case EACCES, EPERM: .noAccess
        default: .database(String(cString: strerror(code)))
        }
    }
}
