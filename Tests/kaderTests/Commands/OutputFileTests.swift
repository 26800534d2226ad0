import Foundation
import Testing

@testable import kader

/// Files that get their name when they are whole.
@Suite struct OutputFileTests {
    @Test func nothingIsThereBeforeItIsWhole() throws {
        try inFolder { folder in
            let file = try OutputFile(folder + "/a.csv", isForced: false)
            try file.write("half")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
            try file.write(" and half")
            try file.finish()
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.csv"])
            #expect(
                try String(contentsOfFile: folder + "/a.csv", encoding: .utf8) == "half and half")
            let facts = try FileManager.default.attributesOfItem(atPath: folder + "/a.csv")
            #expect(facts[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func whatIsWrittenOverStaysUntilTheNewIsWhole() throws {
        try inFolder { folder in
            let path = folder + "/a.csv"
            try Data("old".utf8).write(to: URL(fileURLWithPath: path))
            #expect(throws: FileTrouble.exists(path)) { try OutputFile(path, isForced: false) }
            let file = try OutputFile(path, isForced: true)
            try file.write("new")
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
            try file.finish()
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
        }
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kader-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }
}
