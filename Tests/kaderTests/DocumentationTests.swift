import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import Testing

@testable import kader

/// What the documents say is what the program does.
@Suite struct DocumentationTests {
    @Test func theReadmeNamesEveryCommand() throws {
        let readme = try text("README.md")
        for command in Kader.nouns {
            #expect(readme.contains("`kader \(command)"), "README lacks kader \(command)")
        }
    }

    @Test func theReadmeGivesTheTwoCommands() throws {
        let readme = try text("README.md")
        #expect(readme.contains("make run") && readme.contains("make test"))
    }

    @Test func everyLinkOfTheReadmeLeadsSomewhere() throws {
        let readme = try text("README.md")
        let links = readme.matches(of: /\]\(([^)#:]+)\)/).map { String($0.1) }
        #expect(!links.isEmpty)
        for link in links {
            let path = root.appending(path: link).path
            #expect(FileManager.default.fileExists(atPath: path), "\(link) leads nowhere")
        }
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    private var root: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }
}

extension Kader {
    /// The names of every command that help lists.
    static var nouns: [String] {
        configuration.groupedSubcommands.flatMap(\.subcommands).map {
            $0.configuration.commandName ?? ""
        }.filter { !$0.isEmpty }
    }
}
