import Testing

@testable import TerminalUI

/// Bars and borders say where one is and what works here.
@Suite struct ChromeTests {
    @Test func theActiveBoxHasADoubleBorder() {
        let box = Boxed("Netwerken", trailing: "35", view: TextView("Utrecht"))
        #expect(
            picture(box, 24, 3) == """
                ╔═ Netwerken ═════ 35 ═╗
                ║Utrecht               ║
                ╚══════════════════════╝
                """)
        let other = Boxed("Netwerken", isActive: false, trailing: "35", view: TextView(""))
        #expect(picture(other, 24, 1 + 1).hasPrefix("┌─ Netwerken ───── 35 ─┐"))
    }

    @Test func tabsMarkTheSelectedOneInBrackets() {
        let tabs = Tabs(["1 Netwerken", "2 Regioplannen", "3 Spreekuren"], selected: 1)
        #expect(picture(tabs, 60, 1) == " 1 Netwerken [2 Regioplannen] 3 Spreekuren")
        #expect(picture(tabs, 40, 1) == " 1 Netwerke [2 Regioplannen] 3 Spreekur")
        #expect(picture(tabs, 30, 1) == " 1 Net [2 Regioplannen] 3 Spr")
        #expect(picture(tabs, 29, 1) == " 1 [2 Regioplannen] 3")
    }

    @Test func theTitleBarKeepsTheTime() {
        let bar = TitleBar(left: "kader · Midden-Utrecht · FICTIEF", right: "14:20")
        #expect(picture(bar, 30, 1) == "kader · Midden-Utrecht … 14:20")
    }

    @Test func theStatusBarShowsWholeHints() {
        let bar = StatusBar(hints: [KeyHint("n", "nieuw"), KeyHint("x", "afzeggen")])
        #expect(picture(bar, 40, 1) == "n nieuw  x afzeggen")
        #expect(picture(bar, 18, 1) == "n nieuw")
        #expect(bar.hint(at: 9)?.key == "x")
        #expect(bar.hint(at: 8) == nil)
    }

    @Test func aMessageTakesThePlaceOfHints() {
        let bar = StatusBar(message: Span("Afgezegd."), hints: [KeyHint("n", "nieuw")])
        #expect(picture(bar, 40, 1) == "Afgezegd.")
        #expect(bar.hint(at: 0) == nil)
    }
}
