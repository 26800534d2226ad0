import ArgumentParser
import Foundation
import Testing

@testable import kader

/// What is not understood ends with 64 and touches nothing; what is, is in the help.
@Suite struct UsageTests {
    private let kader: Binary

    init() throws { kader = try Binary() }

    @Test(arguments: [
        ["tower"], ["network", "fly"], ["network", "show"], ["network", "show", "7"],
        ["slots"], ["slots", "--service", "kapper"],
        ["slots", "--service", "loopbaan", "--from", "2026-02-30"],
        ["slots", "--service", "loopbaan", "--why"],
        ["slots", "--service", "loopbaan", "--house", "x", "--online"],
        ["spreekuur", "list", "--days", "0"],
        ["region", "list", "--now", "2026-11-24"], ["region", "list", "--language", "fr"],
        ["region", "list", "--as", ""], ["import", "networks"], ["import", "paarden", "-"],
        ["init", "--region", "AM99"], ["init", "--house", "atlantis"],
        ["plan", "show", "AM09"], ["plan", "add", "--region", "AM09", "--year", "1999"],
        ["contact", "add", " "], ["history", "paard", "1"],
    ])
    func whatIsNotUnderstoodEndsWith64(_ arguments: [String]) throws {
        let outcome = try kader.run(arguments)
        #expect(outcome.status == 64 && outcome.out.isEmpty && !outcome.err.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: kader.database))
    }

    @Test(arguments: ["KADER_NOW", "KADER_LANGUAGE"])
    func anEnvironmentThatMeansNothingEndsWith64(_ name: String) throws {
        #expect(try kader.run(["region", "list"], environment: [name: "x"]).status == 64)
    }

    @Test func helpListsEveryCommand() throws {
        let help = try kader.run("--help")
        #expect(help.status == 0)
        for name in Kader.nouns {
            #expect(help.out.contains("\n  \(name) "), "\(name) is not in the help")
        }
    }

    @Test func everyCommandHasHelp() throws {
        for name in Kader.nouns {
            let help = try kader.run(name, "--help")
            #expect(help.status == 0 && help.out.hasPrefix("UITLEG: "))
        }
        #expect(try kader.run("--version").out == "\(Kader.configuration.version)\n")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completesInEveryShell(_ shell: String) throws {
        let script = try kader.run("--generate-completion-script", shell)
        #expect(script.status == 0 && Kader.nouns.allSatisfy { script.out.contains($0) })
    }

    @Test func speaksTheLanguageThatIsAskedFor() throws {
        #expect(try kader.run("network", "list").err.hasPrefix("Niet geopend"))
        for (arguments, environment) in [
            (["--language", "en"], [:]), ([], ["KADER_LANGUAGE": "en"]),
            ([], ["LC_ALL": "en_GB.UTF-8"]), (["--language", "en"], ["KADER_LANGUAGE": "nl"]),
        ] {
            let outcome = try kader.run(["network", "list"] + arguments, environment: environment)
            #expect(outcome.err.hasPrefix("Not opened"))
        }
    }

    @Test(arguments: [
        ([], []),
        (["--database", "x"], ["--database", "x"]),
        (["--log", "x"], ["--log", "x"]),
        (["--database", "x", "network", "list"], ["network", "list", "--database", "x"]),
        (
            ["--json", "--now=2026-11-24T09:00", "check"],
            ["check", "--json", "--now=2026-11-24T09:00"]
        ),
        (["search", "--json", "network"], ["search", "--json", "network"]),
    ])
    func optionsMayComeFirst(_ example: (typed: [String], read: [String])) throws {
        #expect(try Kader.ordered(example.typed) == example.read)
    }

    @Test func aWordThatIsNoCommandGetsTheHelpOfAll() throws {
        let outcome = try kader.run("netwerk", "list")
        #expect(outcome.err.contains("Er is geen opdracht 'netwerk'."))
        #expect(outcome.err.contains("Gebruik: kader <subcommand>"))
    }
}
