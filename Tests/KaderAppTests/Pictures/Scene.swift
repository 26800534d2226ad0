import Foundation
import KaderDomain
import TerminalUI

@testable import KaderApp

/// A view of the program, the keys that lead to it from the start, and words that are on the screen only
/// there.
struct Scene {
    let name: String
    let keys: String
    let shows: Phrase

    /// Of a line `name | keys | words in Dutch | words in English`; the last may be left out where
    /// both are the same.
    init?(_ line: Substring) {
        let parts = line.split(separator: " | ", omittingEmptySubsequences: false).map {
            String($0)
        }
        guard (3...4).contains(parts.count), !line.hasPrefix("#") else { return nil }
        (name, keys) = (parts[0], parts[1])
        shows = Phrase(nl: parts[2], en: parts[parts.count - 1])
    }

    /// The scenes of a table in `Scenes`, which reads like a script: who changes a screen writes a
    /// line there and compiles nothing.
    static func table(_ name: String) throws -> [Scene] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "Scenes/\(name).txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let scenes = lines.compactMap { Scene($0) }
        guard scenes.count == lines.count(where: { !$0.hasPrefix("#") }) else {
            throw Fault(text: "A line of \(name) is no scene.")
        }
        return scenes
    }
}

extension Scene {
    /// What is wrong with a table or its pictures.
    struct Fault: Error {
        let text: String
    }

    /// Below this width titles are cut off.
    private static let widthOfWords = 80

    /// The screen of it, folded, in a program of its own.
    ///
    /// - Throws: where its words are not on the screen: then it is another view.
    func picture(_ size: Size, on world: Dependencies) throws -> Picture {
        var program = Rehearsal(world, size: size)
        try program.type(keys)
        return try picture(of: program, in: world.language)
    }

    /// The same in several sizes, in one program: its keys are typed at the size that most have.
    func pictures(_ sizes: [(Int, Int)], on world: Dependencies) throws -> [Picture] {
        var program = Rehearsal(world)
        try program.type(keys)
        return try sizes.map { size in
            program.send(.event(.resize(Size(columns: size.0, rows: size.1))))
            return try picture(of: program, in: world.language)
        }
    }

    private func picture(of program: Rehearsal, in language: Language) throws -> Picture {
        let screen = program.canvas.text
        let words = shows[language]
        guard program.app.size.columns < Self.widthOfWords || screen.contains(words) else {
            throw Fault(text: "\(name): '\(words)' is not on the screen.\n\(screen)")
        }
        return Picture(
            text: "» \(name): \(keys)\n\(screen.folded)\n",
            views: "\(name): \(program.app.sheets.map(\.kind).joined(separator: ", "))")
    }

    /// What a scene looks like, and which sheets and forms are in it.
    struct Picture {
        let text: String
        let views: String
    }
}

extension [Scene] {
    /// Every scene on data of its own: what one leaves behind is not in the way of the next.
    func pictures(
        _ size: (Int, Int), on world: () throws -> Dependencies
    ) throws -> [Scene.Picture] {
        try map { try $0.picture(Size(columns: size.0, rows: size.1), on: world()) }
    }
}

extension Sheet {
    /// Its name in the sources: `history`, `form booking`.
    var kind: String {
        guard case .form(let form) = self else { return Self.name(of: self) }
        return "form " + Self.name(of: form.kind)
    }

    private static func name(of value: Any) -> String {
        Mirror(reflecting: value).children.first?.label ?? "\(value)"
    }
}
