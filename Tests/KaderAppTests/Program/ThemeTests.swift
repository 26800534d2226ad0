import KaderDomain
import Synchronization
import TerminalUI
import Testing

@testable import KaderApp

/// Choosing a theme: seen at once, kept by Enter, put back by Esc.
@Suite struct ThemeTests {
    private final class Kept: Sendable {
        let themes = Mutex<[Theme]>([])
    }

    struct Unwritable: Error {}

    private let kept = Kept()

    private func program(_ theme: Theme = .auto) throws -> Rehearsal {
        var dependencies = try Dependencies.still()
        dependencies.theme = theme
        dependencies.keepTheme = { [kept] theme in kept.themes.withLock { $0.append(theme) } }
        return Rehearsal(dependencies)
    }

    @Test func movingTheSelectionShowsTheTheme() throws {
        var program = try program()
        try program.type(": \"thema\" <Enter>")
        #expect(program.app.shownTheme == .auto)
        try program.type("<Down>")
        #expect(program.app.shownTheme == .light)
        try program.type("<Down> <Down> <Down> <Down> <Down>")
        #expect(program.app.shownTheme == .mono)
        #expect(program.canvas.text.contains("▶zonder kleur"))
        #expect(kept.themes.withLock(\.self).isEmpty)
    }

    @Test func escapePutsTheOldOneBack() throws {
        var program = try program(.dark)
        try program.type(": \"thema\" <Enter> <Up> <Esc>")
        #expect(program.app.shownTheme == .dark)
        #expect(kept.themes.withLock(\.self).isEmpty)
    }

    @Test func enterKeepsIt() throws {
        var program = try program()
        try program.type(": \"thema\" <Enter> <Down> <Down> <Enter>")
        #expect(program.app.shownTheme == .dark)
        #expect(kept.themes.withLock(\.self) == [.dark])
        #expect(program.status.contains("Thema: donker. kader onthoudt het."))
    }

    @Test func aThemeThatCannotBeKeptHoldsUntilTheEnd() throws {
        var dependencies = try Dependencies.still()
        dependencies.keepTheme = { _ in throw Unwritable() }
        var program = Rehearsal(dependencies)
        try program.type(": \"thema\" <Enter> <Down> <Enter>")
        #expect(program.app.shownTheme == .light)
        #expect(program.status.contains("tot je afsluit"))
    }
}
