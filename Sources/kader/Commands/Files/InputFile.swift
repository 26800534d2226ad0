import Foundation

/// A file to read, or standard input for `-`.
struct InputFile {
    private let path: String

    init(_ path: String) { self.path = path }

    /// No more than `limit` bytes, so that a huge file is refused without being read.
    func bytes(upTo limit: Int) throws(FileTrouble) -> [UInt8] {
        guard path != "-" else { return try read(.standardInput, limit) }
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
        return try read(handle, limit)
    }

    private func read(_ handle: FileHandle, _ limit: Int) throws(FileTrouble) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            while bytes.count < limit,
                let part = try handle.read(upToCount: min(1 << 20, limit - bytes.count)),
                !part.isEmpty
            {
                bytes += part
            }
        } catch {
            throw .unreadable(path)
        }
        return bytes
    }
}
