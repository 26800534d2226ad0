import Foundation
import Testing

/// The arrows of the architecture that the compiler does not keep.
@Suite struct ImportRulesTests {
    @Test func onlyThePerformFilesOfPanesKnowTheStore() throws {
        let panes = try sources(under: "Sources/KaderApp/Panes")
        #expect(panes.count > 10)
        for (name, text) in panes where !name.hasSuffix("+Perform.swift") {
            #expect(!text.contains("import KaderStore"), "\(name) knows the store")
        }
    }

    @Test func theDomainImportsNothingButFoundation() throws {
        for (name, text) in try sources(under: "Sources/KaderDomain") {
            let imports = text.split(separator: "\n").filter { $0.contains("import ") }
                .filter {
                    $0.hasPrefix("import") || $0.hasPrefix("public import")
                        || $0.hasPrefix("internal import")
                }
            #expect(imports.allSatisfy { $0.hasSuffix(" Foundation") }, "\(name): \(imports)")
        }
    }

    @Test func viewsKnowNothingOfKaderOrCurses() throws {
        for (name, text) in try sources(under: "Sources/TerminalUI") {
            let others = text.replacing("internal import Synchronization\n", with: "")
            #expect(!others.contains("import "), "\(name) imports something")
        }
    }

    @Test func onlyTheStoreKnowsTheDatabaseLibrary() throws {
        for (name, text) in try sources(under: "Sources")
        where !name.contains("/KaderStore/") && !name.contains("/KaderBenchmarks/") {
            #expect(!text.contains("import GRDB"), "\(name) imports GRDB")
        }
    }

    @Test func nothingIsForcedOrLeftForLater() throws {
        for (name, text) in try sources(under: "Sources") {
            #expect(!text.contains("try!"), "\(name) forces")
            #expect(!text.contains("TO" + "DO"), "\(name) is not finished")
        }
    }

    private func sources(under folder: String) throws -> [(name: String, text: String)] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: folder)
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return try (files?.allObjects as? [URL] ?? [])
            .filter { $0.pathExtension == "swift" }
            .map { ($0.path, try String(contentsOf: $0, encoding: .utf8)) }
    }
}
