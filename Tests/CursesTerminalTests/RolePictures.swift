import KaderTesting
import TerminalUI
import Testing

@testable import CursesTerminal

/// How every role looks, theme by theme, as a table that people can read.
@Suite struct RolePictures {
    @Test func everyRoleInEveryThemeWithManyColoursWithEightAndWithNone() throws {
        let tables = Theme.allCases.flatMap { theme in
            [256, 8, 0].map { table(Palette(theme, count: $0), "\(theme), \($0) colours") }
        }
        try expectGolden(tables.joined(separator: "\n"), "roles.txt")
    }

    /// A line a role: its letters on its background, and its attributes.
    private func table(_ palette: Palette, _ title: String) -> String {
        let lines = PaletteTests.roles.map { role in
            let style = palette.style(role)
            let colours = "\(name(style.colours.letters)) on \(name(style.colours.ground))"
            return "  \(role): \(colours)\(attributes(style.attributes))\n"
        }
        return "\(title)\n" + lines.joined()
    }

    private func name(_ colour: Int16) -> String { colour < 0 ? "own" : "\(colour)" }

    private func attributes(_ attributes: Style.Attributes) -> String {
        let all: [(Style.Attributes, String)] = [
            (.bold, "bold"), (.underline, "underlined"), (.reverse, "reversed"), (.dim, "dim"),
        ]
        return all.filter { attributes.contains($0.0) }.map { ", \($0.1)" }.joined()
    }
}
