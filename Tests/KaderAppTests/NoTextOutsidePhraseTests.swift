import Foundation
import Testing

/// What people read is a `Phrase`, in both languages; a sentence in one language is a mistake that the
/// compiler does not see.
@Suite struct NoTextOutsidePhraseTests {
    /// Folders of what reaches a screen, and of the command line.
    private static let folders = ["KaderApp", "TerminalUI", "CursesTerminal", "kader"]

    /// Inside these a text is in both languages, or never reaches a screen: what work and storing are
    /// called in a trace, why a program stops that was written wrongly, and the texts of the parser, of
    /// which other tests hold the Dutch against `HelpWords` and `ParserWords`.
    private static let allowed: Set<String> = [
        "Phrase", "Work", "write", "assert", "precondition", "preconditionFailure", "fatalError",
        "CommandConfiguration", "Option", "Flag", "Argument", "ArgumentHelp", "ValidationError",
    ]

    /// Files in which texts are in both languages in another way, or are for a machine.
    private static let exceptions: [(end: String, why: String)] = [
        ("Output/Help/", "Dutch of the help, by the English of the command"),
        ("ParserWords", "Dutch of the parser, by its English"),
        ("Text/Phrase+", "pairs, of which both are given to a phrase"),
        ("SignalsPane+View.swift", "a title that is told how many are late, a pair as well"),
        ("App+Playbooks.swift", "a pair as well"),
        ("SSHDSettings.swift", "settings that sshd reads"),
        ("PaletteAliases.swift", "words that are typed, of both languages"),
        ("SpokenDay.swift", "words that are read"),
        ("Surroundings.swift", "English of the parser, told in Dutch by ParserWords"),
        ("ReferralCommand+Changing.swift", "the same"), ("ServiceCommand+Edit.swift", "the same"),
        ("MeetingCommand+Changing.swift", "the same"),
        ("ToDoCommand.swift", "commands, which have no language"),
        ("BusCommand+Leaving.swift", "a command, which has no language"),
    ]

    @Test func everySentenceIsInBothLanguages() throws {
        var found: [String] = []
        for (name, text) in try Self.sources() {
            guard !Self.exceptions.contains(where: { name.contains($0.end) }) else { continue }
            found += SourceTexts.literals(of: text).filter { literal in
                literal.text.contains(Self.words) && !literal.isPhrased
                    && Self.allowed.isDisjoint(with: literal.callees)
            }.map { "\(name):\($0.line): \($0.text)" }
        }
        #expect(found == [], "\(found.joined(separator: "\n"))")
    }

    /// The scan would see what it looks for, and passes what is right.
    @Test(arguments: [
        ("let a = \"Dit is fout\"", 1), ("Phrase(nl: \"Dit is goed\", en: \"This is right\")", 0),
        ("notice = Notice(\"Dit is fout\")", 1), ("// \"Dit is niets\"", 0),
        ("self.init(\n nl: \"Dit is goed\",\n en: \"This is right\")", 0),
        ("Phrase(nl: \"\\(all(\"x y\")) goed zo\", en: \"\")", 0), ("let key = \"region-plan\"", 0),
        ("Span(isOn ? \"staat nu aan\" : \"staat nu uit\")", 2),
    ])
    func itSeesATextInOneLanguage(source: String, count: Int) {
        let found = SourceTexts.literals(of: source).filter {
            $0.text.contains(Self.words) && !$0.isPhrased
                && Self.allowed.isDisjoint(with: $0.callees)
        }
        #expect(found.count == count, "\(found)")
    }

    /// Two words beside each other.
    private static var words: Regex<Substring> { /\p{L}{2,}[,;:]? \p{L}{2,}/ }

    private static func sources() throws -> [(name: String, text: String)] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        return try folders.flatMap { folder in
            let files = FileManager.default.enumerator(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
            return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
                .map { ($0.path, try String(contentsOf: $0, encoding: .utf8)) }
        }
    }
}
