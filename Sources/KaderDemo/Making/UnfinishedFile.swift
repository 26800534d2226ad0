internal import Foundation
internal import KaderStore

/// A database that gets its name when it is complete: someone who is interrupted is left with
/// nothing, not with half a demo.
struct UnfinishedFile {
    let path: String
    let unfinished: String

    init(_ path: String) {
        self.path = path
        unfinished = path + ".unfinished"
    }

    func refuseWhereTaken() throws {
        if FileManager.default.fileExists(atPath: path) { throw StoreError.exists }
        discard()
    }

    func finish() throws {
        try FileManager.default.moveItem(atPath: unfinished, toPath: path)
        discard()
    }

    func discard() {
        for end in ["", "-wal", "-shm", "-journal", ".lock"] {
            try? FileManager.default.removeItem(atPath: unfinished + end)
        }
    }
}
