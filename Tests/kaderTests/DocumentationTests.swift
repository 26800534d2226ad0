import Foundation
import Testing

@testable import kader

/// The README knows every command.
@Suite struct DocumentationTests {
    @Test func theReadmeNamesEveryCommand() throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(
            contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        for name in UsageTests.names {
            #expect(
                readme.contains("kader \(name)") || readme.contains("`\(name)`"),
                "README.md does not name \(name)")
        }
    }
}
