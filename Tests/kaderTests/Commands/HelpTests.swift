import ArgumentParser
import Testing

@testable import kader

/// The help of commands in Dutch.
@Suite struct HelpTests {
    /// Every command with those under it.
    private static func all(under command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        let children =
            command.configuration.groupedSubcommands.flatMap(\.subcommands)
            + command.configuration.ungroupedSubcommands
        return [command] + children.flatMap { all(under: $0) }
    }

    /// The sentences of a help text of which no line was broken.
    private func sentences(of help: String) -> [String] {
        help.split(separator: "\n").compactMap { line in
            if line.hasPrefix("USAGE: ") { return nil }
            if line.hasPrefix("OVERVIEW: ") { return String(line.dropFirst(10)) }
            if HelpWords.headings.contains(where: { line == $0.english }) { return nil }
            if let row = line.firstMatch(of: /^  \S.*? {2,}(\S.*)$/) { return String(row.1) }
            let words = line.drop { $0 == " " }
            let isName = words.wholeMatch(of: /[<-].*|[a-z-]+( \(default\))?/) != nil
            return isName ? nil : String(words)
        }
    }

    @Test func everySentenceHasDutchWords() {
        let commands = Self.all(under: Kader.self)
        #expect(commands.count > 60)
        let unknown = commands.flatMap { command in
            sentences(of: Kader.helpMessage(for: command, columns: HelpText.unbroken))
                .filter { !HelpWords.knows($0) }
        }
        #expect(Set(unknown).sorted() == [], "add them to HelpWords")
    }

    @Test func noLineIsWiderThanAScreen() {
        for command in Self.all(under: Kader.self) {
            let help = HelpText.dutch(
                Kader.helpMessage(for: command, columns: HelpText.unbroken))
            for line in help.split(separator: "\n") where line.contains(" ") {
                #expect(line.count <= 80, "\(line)")
            }
        }
    }

    @Test func itFollowsTheLanguage() throws {
        let kader = try Binary()
        let dutch = try kader.run("appointment", "cancel", "--help", "--language", "nl")
        #expect(dutch.status == 0 && dutch.err.isEmpty)
        #expect(dutch.out.hasPrefix("UITLEG: Zeg een afspraak af, of meer tegelijk"))
        #expect(dutch.out.contains("  --reason <reason>       Waarom: at-request,"))
        let english = try kader.run("appointment", "cancel", "--help", "--language", "en")
        #expect(english.out.hasPrefix("OVERVIEW: Cancel an appointment"))
        #expect(try kader.run("--version", "--language", "nl").out == "0.1.0\n")
    }
}
