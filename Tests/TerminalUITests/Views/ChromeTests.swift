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

    private func tabs(selected: Int) -> Tabs {
        let names = [
            ("Netwerken", "Netwerken"), ("Regioplannen", "Plannen"), ("Vandaag", "Vandaag"),
        ]
        return Tabs(
            names.enumerated().map { number, name in
                Tabs.Title(
                    "\(number + 1) \(name.0)", short: "\(number + 1) \(name.1)",
                    least: "\(number + 1)")
            }, selected: selected)
    }

    @Test func tabsMarkTheSelectedOneInBrackets() {
        #expect(picture(tabs(selected: 1), 60, 1) == " 1 Netwerken [2 Regioplannen] 3 Vandaag")
        #expect(picture(tabs(selected: 1), 30, 1) == " 1 [2 Regioplannen] 3")
    }

    @Test func shortTabsKeepTheirPlaceWhicheverIsSelected() {
        let words = (0..<3).map { picture(tabs(selected: $0), 33, 1) }
        #expect(words[0] == "[1 Netwerken]2 Plannen 3 Vandaag")
        #expect(words[1] == " 1 Netwerken[2 Plannen]3 Vandaag")
        #expect(words[2] == " 1 Netwerken 2 Plannen[3 Vandaag]")
    }

    /// Of what does not fit the selected one is there whole, and a sign says where there is more.
    @Test func tabsThatDoNotFitSayWhereThereIsMore() {
        let names = ["bezetting", "niet gekomen", "dagen vooraf", "minuten gewacht", "afspraken"]
        let rows = names.indices.map { picture(Tabs(names, selected: $0), 38, 1) }
        #expect(
            rows == [
                "[bezetting] niet gekomen ›", " bezetting [niet gekomen]›",
                "‹ niet gekomen [dagen vooraf]›", "‹ dagen vooraf [minuten gewacht]›",
                "‹ minuten gewacht [afspraken]",
            ])
        #expect(picture(Tabs(names, selected: 4), 80, 1).contains(" bezetting  niet gekomen"))
        let plain = canvas(Tabs(names, selected: 2), 38, 1).ascii().text
        #expect(plain.hasPrefix("< niet") && plain.contains("]>"), "\(plain)")
    }

    @Test func theSignsOfTabsLeadToTheNextOne() {
        let names = ["bezetting", "niet gekomen", "dagen vooraf", "minuten gewacht", "afspraken"]
        let meanings = canvas(Tabs(names, selected: 2), 38, 1).spots.map(\.meaning)
        #expect(meanings == [.tab(0), .tab(1), .tab(2), .tab(3)])
    }

    @Test(arguments: 0..<5)
    func theSelectedTabIsInViewAtAnyWidth(selected: Int) {
        let names = ["bezetting", "niet gekomen", "dagen vooraf", "minuten gewacht", "afspraken"]
        for columns in 19...90 {
            let text = picture(Tabs(names, selected: selected), columns, 1)
            #expect(text.contains("[\(names[selected])]"), "\(columns): \(text)")
            let isWhole = names.allSatisfy(text.contains)
            #expect(isWhole != text.contains { "‹›".contains($0) }, "\(columns): \(text)")
        }
    }

    @Test func theTitleBarKeepsTheTime() {
        let bar = TitleBar(left: "kader · Midden-Utrecht · FICTIEF", right: "14:20")
        #expect(picture(bar, 30, 1) == "kader · Midden-Utrecht … 14:20")
    }

    @Test func theTitleBarDropsPieceByPieceAndTheTimeLast() {
        let bar = TitleBar(
            left: Line("kader · Utrecht"), extras: ["4 Vandaag", "5 Personen"],
            right: ["Lisa", "14:20"])
        #expect(picture(bar, 53, 1).hasSuffix(" 4 Vandaag · 5 Personen · Lisa · 14:20"))
        #expect(picture(bar, 50, 1).hasSuffix("  4 Vandaag · Lisa · 14:20"))
        #expect(picture(bar, 35, 1).hasSuffix("  Lisa · 14:20"))
        #expect(picture(bar, 27, 1) == "kader · Utrecht       14:20")
        #expect(picture(bar, 18, 1) == "kader · Utr… 14:20")
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
