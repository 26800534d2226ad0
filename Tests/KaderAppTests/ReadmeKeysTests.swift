import Foundation
import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// The keys of the README are the keys of the program, label by label, in both directions.
@Suite struct ReadmeKeysTests {
    /// A row of a table of keys: as the program tells the key, and what it is called.
    struct Row: Hashable, Comparable, CustomStringConvertible {
        let key, nl, en: String
        var description: String { "| \(key) | \(nl) | \(en) |" }
        static func < (left: Row, right: Row) -> Bool { "\(left)" < "\(right)" }
    }

    @Test func everyKeyThatWorksEverywhereIsToldAndNoOther() throws {
        let app = Rehearsal(try .demoDesk()).app
        #expect(try readme("Everywhere") == Set(rows(app.keys)))
    }

    /// Per pane: its heading in the README, and keys that lead through its states.
    @Test(arguments: [
        (
            "Netwerken", 0,
            [
                "1", "1 <Space>", "1 v", "1 a", "1 m", "1 x a <Home>", "1 x <Enter> a <Home>",
                "1 <Enter>",
                "1 <Enter> <Down> <Down>", "1 <Enter> <Down> <Down> <Down> <Down>",
                "1 x a <Home> <Enter>",
            ]
        ),
        (
            "Regioplannen", 1,
            [
                "2", "2 <Space>", "2 v", "2 / e <Enter>", "2 <Enter> <Down> <Space>",
                "2 <Enter> <Down> v", "2 <Enter>", "2 <Enter> <Down>", "2 <Enter> <Down> <Down>",
                "2 <Enter> <Down> <Right> <Down> <Right> <Down>",
                "2 <Enter> <Down> <Right> <Down> <Right> <Down> <Enter>",
                "2 <Down> <Enter> <Down> <Right> <Down> <Right> <Down>",
                "2 <Down> <Enter> <Down> <Right> <Down> <Right> <Down> <Down>",
                "2 <Enter> <Down> <Right> <Down> <Right> <Down> d", "2 H", "2 b",
            ]
        ),
        (
            "Spreekuren", 2,
            [
                "3", "3 *", "3 d *", "3 E", "3 <Down> E", "3 <Down> <Enter> *", "3 <Enter>",
                "3 <Down> <Enter>",
                "3 <Down> <Enter> <Down>", "3 m", "3 d",
                "3 d r", "3 d <Right> <Right> <Right>", "3 d <Right> <Right> <Right> <End>",
            ]
        ),
        (
            "Vandaag", 3,
            [
                "4", "4 m", "4 ]", "4 t", "T \"Jo\" <C-s> 4 t <Home>", "4 t <End>",
            ]
        ),
        (
            "Signalen", 5,
            ["6", "6 a", "6 c", "6 n <Tab> \"loon\" <Enter> <Tab> <Tab> \"x\" <C-s> <Enter>"]
        ),
        (
            "Personen", 4,
            ["5", "5 a", "5 <Space>", "5 r", "5 n \"Zeno Zz\" <Tab> \"0600000001\" <C-s> x a"]
        ),
        (
            "Werkgevers", 6,
            [
                "7", "7 a", "7 n \"Aa\" <C-s>", "7 n \"Aa\" <C-s> x",
                "7 n \"Aa\" <C-s> v \"Oost\" <C-s>",
                "7 n \"Aa\" <C-s> c <C-s>", "7 n \"Aa\" <C-s> c <C-s> d",
                "7 n \"Aa\" <C-s> c <C-s> c c \"klaar\" <C-s>",
                "7 n \"Aa\" <C-s> <Esc> n \"Bb\" <C-s> m \"Aa\" <Enter> \"Aa\" <Enter> <C-s> <Down>",
            ]
        ),
    ])
    func everyKeyOfAPaneIsToldAndNoOther(heading: String, pane: Int, states: [String]) throws {
        var found: Set<Row> = []
        for state in states {
            var program = Rehearsal(try .demoDesk())
            try program.type(state)
            found.formUnion(rows(program.app.panes[pane].keys))
        }
        let told = try readme(heading)
        #expect(told.subtracting(found).sorted() == [], "told, but does not work")
        #expect(found.subtracting(told).sorted() == [], "works, but is not told")
    }

    private func rows<Message>(_ table: KeyTable<Message>) -> [Row] {
        table.bindings.map {
            Row(
                key: App.told($0.keys), nl: uncounted($0.label[.nl]), en: uncounted($0.label[.en]))
        }
    }

    /// With marks a label says how many change: `19 klaar`.
    private func uncounted(_ label: String) -> String {
        String(label.trimmingPrefix(#/[0-9]+ /#))
    }

    /// The rows of every table under a heading.
    private func readme(_ heading: String) throws -> Set<Row> {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let sections = text.components(separatedBy: "\n### ")
        let section = try #require(sections.first { $0.hasPrefix(heading + "\n") })
        let lines = section.components(separatedBy: "\n## ")[0].split(separator: "\n")
        let cells = lines.filter { $0.hasPrefix("| ") }.map { line in
            line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
        }
        return Set(
            cells.filter { $0.count == 3 && $0[0] != "key" }.map {
                Row(key: $0[0], nl: $0[1], en: $0[2])
            })
    }
}
