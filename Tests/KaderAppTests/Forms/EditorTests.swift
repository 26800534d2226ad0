import KaderApp
import KaderTesting
import TerminalUI
import Testing

/// A note has the whole form to itself where somebody writes more than a line.
@Suite struct EditorTests {
    @Test func aNoteIsWrittenInTheEditor() throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        var walk = Walkthrough(world)
        try walk.press("2 <Enter> <Down> <Down> e <S-Tab> <S-Tab> <C-o>")
        try walk.press(
            "\"Gebeld met de gemeente. Zij willen eerst weten hoeveel mensen er komen, \"")
        try walk.press("\"en of de zaal ook een ringleiding heeft.\" <Enter>")
        try walk.stop("\"Volgende week nog eens vragen.\"")
        try walk.stop("<C-z> <Up> <Up>")
        try walk.stop("<Esc>")
        try expectGolden(walk.transcript, "editor.txt")
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Bewaard."))
    }
}
