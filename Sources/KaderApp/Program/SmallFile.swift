internal import Foundation

/// A file of some lines, such as settings: read with one call to the system each for opening,
/// reading and closing. Foundation looks up the home of the person first, which the first screen
/// would wait for.
public enum SmallFile {
    /// What stands there; nil where no ordinary file can be read. Bytes that are no text are shown
    /// as such.
    public static func text(at path: String) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var (text, part) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 14))
        while true {
            let count = read(file, &part, part.count)
            if count == 0 { return String(decoding: text, as: UTF8.self) }
            if count > 0 { text += part[..<count] } else if errno != EINTR { return nil }
        }
    }
}
