import Foundation
import Testing

/// A form or a sheet of which there is no picture is one that nobody looked at.
@Suite struct EveryViewTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let sources = folder.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/KaderApp")

    /// Those of ``GivenPictures``.
    private static let given: Set = ["form busReturn", "history"]

    @Test func everyFormAndSheetHasAPicture() throws {
        let forms = try cases(in: "Forms/FormKind.swift").map { "form \($0)" }
        let sheets = try cases(in: "Program/Sheet.swift").filter { $0 != "form" }
        #expect(forms.count > 80 && sheets.count > 15)
        let missing = Set(forms + sheets).subtracting(try pictured()).subtracting(Self.given)
        #expect(missing.sorted() == [], "a line in Pictures/Scenes shows it")
    }

    /// The cases of the first enumeration of a source.
    private func cases(in path: String) throws -> [String] {
        let text = try String(
            contentsOf: Self.sources.appending(path: path), encoding: .utf8)
        let lines = text.split(separator: "\n").drop { !$0.contains("enum ") }.dropFirst()
        return lines.prefix { $0 != "}" && !$0.contains("{") }.compactMap { line in
            line.firstMatch(of: /^    case ([a-zA-Z]+)\(/).map { String($0.1) }
        }
    }

    private func pictured() throws -> Set<String> {
        let views = Self.folder.appending(path: "Golden/views")
        let files = try FileManager.default.contentsOfDirectory(
            at: views, includingPropertiesForKeys: nil)
        let lines = try files.flatMap {
            try String(contentsOf: $0, encoding: .utf8).split(separator: "\n")
        }
        return Set(
            lines.flatMap { line in
                (line.components(separatedBy: ": ").last ?? "").components(separatedBy: ", ")
            })
    }
}
