import Testing

@testable import TerminalUI

/// A month tells of every day as much as its cell holds.
@Suite struct MonthAgendaTests {
    @Test func looksLikeThisInEightyColumns() {
        #expect(
            picture(Samples.month, 80, 18) == """
                 ma         di         wo         do         vr          za          zo
                 26 0 vrij  27 1 vrij  28 2 vrij  29 3 vrij  30  4 vrij  31           1
                 L 09:00    L 09:00    L 09:00    L 09:00    L 09:00
                 W 13:30    W 13:30    W 13:30    W 13:30    W 13:30
                 张 16:00   张 16:00   张 16:00   张 16:00   张 16:00
                  2 7 vrij   3 8 vrij   4 9 vrij   5      +   6 11 vrij   7           8
                 L 09:00    L 09:00    L 09:00    L 09:00    L 09:00
                 W 13:30    W 13:30    W 13:30    W 13:30    W 13:30
                 张 16:00   张 16:00   张 16:00   张 16:00   张 16:00
                • 9      +  10      + ▶11      +  12      +  13 18 vrij  14          15
                 L 09:00    L 09:00    L 09:00    L 09:00    L 09:00     Eerste Ker…
                 W 13:30    W 13:30    W 13:30    W 13:30    W 13:30
                 张 16:00   张 16:00   张 16:00   张 16:00   张 16:00
                 16      +  17      +  18      +  19      +  20 25 vrij  21          22
                 L 09:00    L 09:00    L 09:00    L 09:00    L 09:00
                 W 13:30    W 13:30    W 13:30    W 13:30    W 13:30
                 张 16:00   张 16:00   张 16:00   张 16:00   张 16:00
                wo 11 nov 3 spreekuren · 16 vrij
                """)
    }

    @Test func looksLikeThisWhereAWeekHasOneRow() {
        #expect(
            picture(Samples.month, 38, 6) == """
                 ma   di   wo   do   vr    za    zo
                 26+  27+  28+  29+  30 +  31     1
                  2+   3+   4+   5+   6 +   7     8
                • 9+  10+ ▶11+  12+  13 +  14◇   15
                 16+  17+  18+  19+  20 +  21    22
                wo 11 nov 3 spreekuren · 16 vrij
                """)
    }

    @Test func keepsTheSelectedWeekInView() throws {
        let shown = canvas(Samples.month, 38, 4)
        let cursor = try #require(shown.cursor)
        #expect(shown[cursor]?.glyph == "▶")
        #expect(shown.text.contains("▶11"))
    }

    @Test func saysHowManyLinesHaveNoRoom() {
        #expect(picture(Samples.month, 120, 14).contains("+2"))
    }

    @Test func dimsWhatIsOverButTheSelectedDay() {
        let roles = canvas(Samples.month, 80, 18).roles
        #expect(roles.contains("m") && roles.contains("S"))
    }
}
