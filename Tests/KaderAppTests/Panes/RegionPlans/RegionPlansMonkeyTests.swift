import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Random keys, and what stays true whatever they are.
struct RegionPlansMonkeyTests {
    private static let keys = [
        "<Up>", "<Down>", "<Left>", "<Right>", "<Enter>", "<Esc>", "<Home>", "<End>", "<PageDown>",
        "d", "K", "J", "x", "u", "<C-r>", "n", "t", "e", "m", "L", "r", "a", "/", "z", "<C-s>", "2",
    ].compactMap { Key(name: $0) }

    /// The pane as the program holds it.
    private func pane(of rehearsal: Rehearsal) -> RegionPlansPane? {
        (rehearsal.app.panes[1] as? PlacedPane<RegionPlansPane>)?.pane
    }

    @Test func whateverIsPressedTheSelectionIsALineThatIsShown() throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        var rehearsal = Rehearsal(world)
        rehearsal.press(try Key.script("2 <Enter>"))
        let back = try Key.script("<Esc> <Esc> 2 <Enter>")
        var opened = 0
        forAll(Volume.of(3000)) { random in
            // It would write on in a form, which keeps what was typed.
            if random.oneIn(15) { rehearsal.press(back) }
            rehearsal.press([random.pick(Self.keys)])
            let pane = try #require(self.pane(of: rehearsal))
            guard let open = pane.open else {
                return (pane.selected == nil) == pane.shown.isEmpty
            }
            opened += 1
            let isShown = open.selection.map { id in open.visible.contains { $0.id == id } }
            let all = Set(open.detail.tree.lines.map(\.id))
            return isShown != false && open.folded.isSubset(of: all)
                && (open.selection != nil || !open.isLineOpen)
        }
        #expect(opened > 0)
    }

    /// Rows that are wider than the screen would push the border away.
    @Test func theBorderStandsAtEverySize() throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        for columns in [40, 41, 57, 68, 80, 99, 100, 150, 300] {
            for (rows, keys) in [(10, "2"), (24, "2 <Enter>"), (100, "2 <Enter> <Down> <Enter>")] {
                let size = Size(columns: columns, rows: rows)
                var rehearsal = Rehearsal(world, size: size)
                rehearsal.press(try Key.script(keys + " z"))
                let lines = rehearsal.canvas.text.split(separator: "\n")
                let inside = lines.dropFirst(3).prefix(rows - 5)
                #expect(inside.allSatisfy { $0.hasPrefix("║") && $0.hasSuffix("║") })
            }
        }
    }
}
