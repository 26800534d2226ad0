import Foundation
import KaderDomain
import KaderReference
import Testing

@Suite struct ResourcesTests {
    private let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Resources")

    /// All but what is for a server, which is installed beside the manual.
    private func paths() throws -> [String] {
        let root = folder.standardizedFileURL.path + "/"
        let files = try #require(
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return files.compactMap { $0 as? URL }
            .filter { !$0.hasDirectoryPath && !$0.lastPathComponent.hasPrefix(".") }
            .map { String($0.standardizedFileURL.path.dropFirst(root.count)) }
            .filter { !$0.hasPrefix("deployment/") }
    }

    private func tables() throws -> [String] {
        try paths().filter { $0.hasPrefix("reference/") && $0.hasSuffix(".csv") }
    }

    @Test func everyFileIsInTheProgramByteForByte() throws {
        let paths = try paths()
        #expect(paths.count > 18)
        #expect(Resources.paths.sorted() == paths.sorted())
        for path in paths {
            let file = try Data(contentsOf: folder.appendingPathComponent(path))
            #expect(Resources.bytes(at: path) == Array(file), "\(path)")
        }
        #expect(Resources.bytes(at: "reference/none.csv") == nil)
    }

    @Test func everyTableIsSortedByAKeyThatIsThereOnce() throws {
        for path in try tables() {
            let table = try CSVTable(try #require(Resources.text(at: path)))
            let keys = table.rows.map { Array($0[0].text.utf8) }
            #expect(table.header.first == "key", "\(path)")
            #expect(!keys.contains([]), "\(path)")
            for (key, next) in zip(keys, keys.dropFirst()) {
                #expect(key.lexicographicallyPrecedes(next), "\(path)")
            }
        }
    }

    @Test func everyTableIsPlainUTF8WithLineFeeds() throws {
        for path in try tables() {
            let bytes = try #require(Resources.bytes(at: path))
            #expect(!bytes.contains(0x0D), "\(path)")
            #expect(bytes.last == 0x0A, "\(path)")
            #expect(String(validating: bytes, as: UTF8.self) != nil, "\(path)")
        }
    }

    @Test func everyTableStandsInTheSourcesWithItsNumberOfRows() throws {
        let sources = try #require(Resources.text(at: "reference/SOURCES.md"))
        for path in try tables() {
            let rows = try CSVTable(try #require(Resources.text(at: path))).rows.count
            let name = path.dropFirst("reference/".count)
            #expect(sources.contains("| \(name) | \(rows) |"), "\(path)")
        }
    }
}
