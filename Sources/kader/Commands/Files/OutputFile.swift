import Foundation

/// A file that gets its name only when it is whole, and that only its owner can read.
///
/// Until then it has no name at all where the file system can do that: who stops the program halfway
/// leaves nothing behind.
struct OutputFile {
    private let path: String
    private let unfinished: String
    private let stream: UnsafeMutablePointer<FILE>
    private let isNameless: Bool

    /// - Throws: ``FileTrouble/exists(_:)`` where the name is taken, unless forced.
    init(_ path: String, isForced: Bool) throws(FileTrouble) {
        guard isForced || !FileManager.default.fileExists(atPath: path) else {
            throw .exists(path)
        }
        self.path = path
        unfinished = path + ".unfinished"
        let nameless = Self.nameless(in: (path as NSString).deletingLastPathComponent)
        isNameless = nameless >= 0
        let descriptor =
            isNameless
            ? nameless : open(unfinished, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0, let stream = fdopen(descriptor, "w") else {
            throw .unwritable(path)
        }
        self.stream = stream
    }

    func write(_ text: String) throws(FileTrouble) {
        var text = text
        let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, stream) }
        guard written == text.utf8.count else { throw discarded() }
    }

    func finish() throws(FileTrouble) {
        let isWhole = fflush(stream) == 0 && fsync(fileno(stream)) == 0
        guard isWhole, isNamed(), rename(unfinished, path) == 0 else { throw discarded() }
        fclose(stream)
    }

    /// A file in this folder without a name; below 0 where that cannot be.
    private static func nameless(in folder: String) -> Int32 {
        open(folder.isEmpty ? "." : folder, nameless | O_WRONLY | O_CLOEXEC, 0o600)
    }

    /// `O_TMPFILE`, which Swift does not read from the C header.
    private static let nameless = 0o20_000_000 | O_DIRECTORY

    /// Gives the file the name under which it is moved to its own.
    private func isNamed() -> Bool {
        guard isNameless else { return true }
        unlink(unfinished)
        let file = "/proc/self/fd/\(fileno(stream))"
        return linkat(AT_FDCWD, file, AT_FDCWD, unfinished, AT_SYMLINK_FOLLOW) == 0
    }

    private func discarded() -> FileTrouble {
        fclose(stream)
        unlink(unfinished)
        return .unwritable(path)
    }
}
