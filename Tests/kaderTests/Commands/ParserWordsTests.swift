import Foundation
import Testing

@testable import kader

/// What was not understood is said in the language of the person.
@Suite struct ParserWordsTests {
    @Test(arguments: [
        (["network", "list", "--jsom"], "Onbekende optie '--jsom'. Bedoelde je '--json'?"),
        (["network", "list", "--zzzzzzzz"], "Onbekende optie '--zzzzzzzz'."),
        (["network", "show"], "Er ontbreekt '<id>'."),
        (["check", "b"], "Dit hoort hier niet: 'b'."),
        (["slots", "--service"], "Er ontbreekt een waarde bij '--service <service>'."),
        (["network", "show", "7"], "De waarde '7' past niet bij '<id>'."),
        (
            ["slots", "--service", "kapper"],
            "De waarde 'kapper' past niet bij '--service <service>'"
        ),
        (["region", "list", "--language", "fr"], "Kies uit 'nl' en 'en'."),
        (["spreekuur", "list", "--days", "0"], "--days is van 1 tot en met 100000."),
        (["import", "networks"], "Noem een bestand, - of --template."),
    ])
    func dutchIsSpoken(_ example: (arguments: [String], sentence: String)) throws {
        let kader = try Binary()
        let outcome = try kader.run(example.arguments)
        #expect(outcome.status == 64 && outcome.out.isEmpty)
        #expect(outcome.err.hasPrefix("Fout: ") && outcome.err.contains(example.sentence))
        #expect(outcome.err.contains("Gebruik: kader") && outcome.err.contains("' voor meer."))
        for english in ["Error:", "Usage:", "See '", "is invalid", "Missing", "Unknown"] {
            #expect(!outcome.err.contains(english))
        }
    }

    @Test func whoeverAsksForEnglishGetsEnglish() throws {
        let kader = try Binary()
        for (arguments, environment) in [
            (["--language", "en"], [:]), (["--language=en"], [:]), ([], ["KADER_LANGUAGE": "en"]),
        ] {
            let outcome = try kader.run(
                ["network", "list", "--jsom"] + arguments, environment: environment)
            #expect(outcome.status == 64)
            #expect(outcome.err.hasPrefix("Error: Unknown option '--jsom'. Did you mean '--json'?"))
        }
    }

    /// A command that says something new about its arguments gets its Dutch here.
    @Test func everyCheckOfACommandHasItsDutch() throws {
        let sentences = try Self.checks()
        #expect(sentences.count > 15)
        for sentence in sentences {
            #expect(ParserWords.translated(sentence) != sentence, "\(sentence) has no Dutch")
        }
    }

    /// What the sources say in a `ValidationError`, with an x for what is filled in.
    private static func checks() throws -> [String] {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("Sources/kader")
        let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
        let names = files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
        return try names.flatMap { name -> [String] in
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            return text.matches(of: /ValidationError\(\s*"([^"]*)"/).map { match in
                String(match.output.1).replacing(
                    /\\\((?:[^()]|\([^()]*\))*\)/, with: "x")
            }
        }
    }
}
