import ArgumentParser
import Testing

@testable import kader

/// What is read without argument-parser is what argument-parser would read.
@Suite struct ScanningTests {
    @Test(arguments: [
        [], ["--database", "x.sqlite"], ["--language", "en"], ["--now", "2026-11-24T09:00"],
        ["--as", "anna"],
        [
            "--as", "anna", "--now", "2026-11-24T09:00", "--language", "nl", "--database",
            "a b/ç.sqlite",
        ],
    ])
    func readsTheOptionsOfTheTerminalProgram(_ arguments: [String]) throws {
        let scanned = try #require(Surroundings(scanning: arguments))
        #expect(scanned == (try Options.parse(arguments).surroundings))
    }

    @Test(arguments: [
        ["panes"], ["--json"], ["--help"], ["--version"], ["-h"], ["--database"],
        ["--database", ""], ["--database", "--json"], ["--database=x"],
        ["--database", "a", "--database", "b"], ["--language", "fr"], ["--now", "2026-11-24"],
        ["--as", ""], ["--now", "2026-11-24T09:00", "--language", "fr"],
        ["--database", "x", "network", "list"], ["--generate-completion-script", "bash"],
    ])
    func leavesEverythingElseToTheParser(_ arguments: [String]) {
        #expect(Surroundings(scanning: arguments) == nil)
    }
}
