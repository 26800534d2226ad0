import Foundation

/// A file that gets its name only when it is whole, and that only its owner can read.
struct OutputFile {
    private let path: String
    private let unfinished: String
    private let stream: UnsafeMutablePointer<FILE>

    /// - Throws: ``FileTrouble/exists(_:)`` where the name is taken, unless forced.
    init(_ path: String, isForced: Bool) throws(FileTrouble) {
        guard isForced || !FileManager.default.fileExists(atPath: path) else {
            throw .exists(path)
        }
        self.path = path
        unfinished = path + ".unfinished"
        let descriptor = open(unfinished, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
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
        guard isWhole, rename(unfinished, path) == 0 else { throw discarded() }
        fclose(stream)
    }

    private func discarded() -> FileTrouble {
        fclose(stream)
        unlink(unfinished)
        return .unwritable(path)
    }
}
