import Foundation
import Testing

@testable import KaderApp

/// Small files that are read before the first screen.
@Suite struct SmallFileTests {
    private let folder = FileManager.default.temporaryDirectory
        .appending(path: "kader-\(UUID())").path

    @Test func theTextOfAFileIsReadWhole() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = String(repeating: "thema = donker é\n", count: 3000)
        for (name, bytes) in [("long", Data(text.utf8)), ("empty", Data()), ("bad", Data([255]))] {
            try bytes.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        #expect(SmallFile.text(at: folder + "/long") == text)
        #expect(SmallFile.text(at: folder + "/empty")?.isEmpty == true)
        #expect(SmallFile.text(at: folder + "/bad") == "\u{FFFD}")
    }

    @Test func whatIsNoFileHasNoText() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(mkfifo(folder + "/pipe", 0o600) == 0)
        #expect(SmallFile.text(at: folder + "/pipe") == nil)
        #expect(SmallFile.text(at: folder) == nil && SmallFile.text(at: folder + "/no") == nil)
    }
}
