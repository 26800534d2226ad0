import Foundation
import Testing

/// Who works with kader is *je* (WORDS.md); who is a client is *u*, in what they are handed.
@Suite struct AddressTests {
    /// What is written to somebody else than who works with kader, and why.
    private let toClients = [
        // What we keep of somebody, handed to that person.
        "KaderExchange/Privacy/PersonPaper+Document.swift"
    ]

    @Test func nobodyWhoWorksWithKaderIsCalledU() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources")
        let files = try #require(
            FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var (read, found) = (0, [String]())
        for case let file as URL in files where file.pathExtension == "swift" {
            read += 1
            guard !toClients.contains(where: file.path.hasSuffix) else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            guard Self.mayAddress(text) else { continue }
            found += Self.stray(in: text).map { "\(file.lastPathComponent): \($0)" }
        }
        #expect(read > 500)
        #expect(found == [])
    }

    @Test(arguments: [
        (#"nl: "Kent u dit niet?""#, true), (#"nl: "wacht op uw antwoord""#, true),
        (#"("Only yours.", "Alleen van uzelf."),"#, true),
        (#"nl: "Druk {everywhere.undo|u} en kies.""#, false),
        (#"nl: "Je mag het uur kiezen.""#, false), (#"case "u": undo"#, false),
        (#"// wat u wilt, "zoals u zegt""#, false), (#""serve-key %u %t %k""#, false),
    ])
    func theScanSeesWhatItShould(line: String, isStray: Bool) {
        #expect(Self.stray(in: line).isEmpty != isStray)
    }

    /// Few files have one of these words at all: the others need no closer look.
    private static func mayAddress(_ text: String) -> Bool {
        text.range(of: #"\b[Uu](w|we|zelf)?\b"#, options: .regularExpression) != nil
    }

    /// The texts that say *u*, of more than one word: between quotes, or lines between three of them. A key
    /// is told as `{name|u}`.
    private static func stray(in text: String) -> [String] {
        var isInBlock = false
        var said: [String] = []
        for line in text.split(separator: "\n") {
            if line.contains("\"\"\"") {
                isInBlock.toggle()
            } else if isInBlock {
                said.append(String(line))
            } else if !line.drop(while: { $0 == " " }).hasPrefix("//") {
                said += line.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) }
            }
        }
        return said.filter {
            $0.contains(" ") && !$0.contains("<C-") && $0.contains(address)
        }
    }

    private static var address: Regex<Substring> {
        /(?:^|[ (])(?:[Uu]|[Uu]w|[Uu]we|[Uu]zelf)(?:$|[ ,.;:?!)])/
    }
}
