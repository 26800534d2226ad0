import Foundation

/// Whose a file or folder is, and who else may reach it.
struct FileFacts: Hashable {
    let path: String
    let owner: UInt32

    /// The nine bits of rights.
    let mode: UInt32

    /// Nil where there is nothing.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(path: path, owner: status.st_uid, mode: status.st_mode & 0o777)
    }

    init(path: String, owner: UInt32, mode: UInt32) {
        self.path = path
        self.owner = owner
        self.mode = mode
    }

    /// The folder of a path and every one above it.
    static func above(_ path: String) -> [FileFacts] {
        var (url, found) = (URL(fileURLWithPath: path), [FileFacts]())
        while url.path != "/" {
            url.deleteLastPathComponent()
            found += [FileFacts(url.path)].compactMap(\.self)
        }
        return found
    }
}
