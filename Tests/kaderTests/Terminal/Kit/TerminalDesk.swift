import Foundation
import KaderDemo
import KaderDomain
import KaderReference
import KaderStore
import Testing

/// A folder of its own with a demo desk in it, for programs that a test starts. It is gone with the
/// test.
///
/// It is Tuesday 24 November 2026, 9 o'clock, in Groningen, and `anna` sits there.
final class TerminalDesk {
    let folder: String

    /// The database; `data` holds nothing else.
    var database: String { folder + "/data/kader.sqlite" }

    /// The tour was offered already.
    ///
    /// - Parameter isEmpty: whether to leave the database out.
    init(isEmpty: Bool = false) throws {
        folder = NSTemporaryDirectory() + "kader-" + UUID().uuidString.prefix(8)
        let files = FileManager.default
        try files.createDirectory(atPath: folder + "/data", withIntermediateDirectories: true)
        try files.createDirectory(
            atPath: folder + "/.local/state/kader", withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: folder + "/.local/state/kader/tour"))
        if !isEmpty { try files.copyItem(atPath: Self.demo.get(), toPath: database) }
    }

    deinit {
        _ = chmod(folder + "/data", 0o700)
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The `kader` that was built beside these tests.
    static let program = URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appendingPathComponent("kader").path

    /// What a program started here finds in its environment.
    var environment: [String: String] {
        [
            "PATH": Self.programFolder + ":/usr/local/bin:/usr/bin:/bin", "HOME": folder,
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "KADER_DATABASE": database,
            "KADER_NOW": "2026-11-24T09:00", "KADER_ACTOR": "anna",
            "SWIFT_BACKTRACE": "interactive=no,color=no",
        ]
    }

    /// The database as someone sees it.
    func store(as name: String = "anna") throws -> ActingStore {
        try Store.open(at: database).as(try #require(Actor(name)))
    }

    private static let programFolder = URL(fileURLWithPath: program)
        .deletingLastPathComponent().path

    /// One demo desk, made once and copied for each test.
    private static let demo = Result { () throws -> String in
        let folder = NSTemporaryDirectory() + "kader-demo-\(getpid())"
        try? FileManager.default.removeItem(atPath: folder)
        let path = folder + "/kader.sqlite"
        try Demo.create(
            at: path, scale: .desk, seed: 1, today: try #require(Day("2026-11-24")),
            reference: try Reference.embedded(), progress: { _ in })
        return path
    }
}
