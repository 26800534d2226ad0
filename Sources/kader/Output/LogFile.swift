import Foundation

/// A new file for the log of what is typed, that only its owner can read.
struct LogFile {
    private let descriptor: Int32

    /// - Throws: ``FileTrouble/taken(_:)`` where there is something already.
    init(_ path: String) throws(FileTrouble) {
        descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .taken(path) : .unwritable(path)
        }
    }

    /// Adds this at once. What a full disk does not take is lost; the program goes on.
    func add(_ text: String) {
        var text = text
        text.withUTF8 { _ = write(descriptor, $0.baseAddress, $0.count) }
    }
}
