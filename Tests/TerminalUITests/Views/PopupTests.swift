import Testing

@testable import TerminalUI

/// What lies over the screen says what can be done.
@Suite struct PopupTests {
    @Test func aDialogAsksInTheMiddle() {
        #expect(
            picture(Samples.dialog, 40, 10) == """

                ╔═ Afzeggen? ══════════════════════════╗
                ║ Er zijn 3 afspraken op di 17 maart,  ║
                ║ 14.00 uur in Utrecht.                ║
                ║                                      ║
                ║ ▶j    Afzeggen en bericht sturen     ║
                ║  Esc  Niet doen                      ║
                ╚══════════════════════════════════════╝
                """)
    }

    @Test func helpSaysWhyNot() {
        #expect(
            picture(Samples.help, 60, 8) == """

                ╔═ Wat kan hier ═══════════════════════════════════════════╗
                ║ / n                                                      ║
                ║ ▶n  Nieuw                                                ║
                ║  x  Afzeggen – er is niets gekozen                       ║
                ╚══════════════════════════════════════════════════════════╝
                """)
        #expect(canvas(Samples.help, 60, 8).cursor == Point(column: 2, row: 3))
    }

    /// The row of the selected thing says as much as it can; below stands the whole of it.
    @Test func aReasonThatDoesNotFitStandsBelow() {
        var help = Samples.help
        #expect(!picture(help, 30, 9).contains("niets gekozen"))
        help.selection = 1
        #expect(picture(help, 30, 9).contains("║ er is niets gekozen        ║"))
        #expect(!picture(help, 60, 9).contains("║ er is"))
    }

    @Test func aPickerShowsDetailsAndKeys() {
        let shown = picture(Samples.picker, 80, 10)
        #expect(shown.contains("/ utr"))
        #expect(shown.contains("▶Midden-Utrecht"))
        #expect(shown.contains("16 gemeenten"))
    }

    @Test func aDetailShowsLabelsBesideValues() {
        #expect(
            picture(Samples.detail, 40, 10) == """
                Netwerk Utrecht

                Bestuur
                 voorzitter  Fatma Çelik, sinds 2021
                ▶secretaris  Joris

                Over
                 Komt elke maand bij elkaar in het
                 vakbondshuis.
                """)
    }
}
