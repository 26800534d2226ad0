import Testing

@testable import TerminalUI

/// A day shows who has what, and never more columns than can be read.
@Suite struct DayAgendaTests {
    @Test func looksLikeThisInEightyColumns() {
        #expect(
            picture(Samples.day, 80, 12) == """
                      f Fatma Çelik j Joris de Bo… s Sara Ho      p Piet Vos     a 张伟
                09:00 ▌A Carla Fat… ·              ·              ▏              ▌I inloop
                10:35→───────────── ────────────── ────────────── ▶V vrij        ▌
                11:00 ·             ·              ·              ▏              ▌
                12:00 ·             ·              ·              ·              ▌
                13:00 ·             ·              ·              ·              ▌
                14:00 ·             ·              ·              ·              ▌
                15:00 ·             ·              ·              ·              ▌
                16:00 ·             ·              ·              ·              ▌
                17:00 ·             ·              ·              ·              ▌
                18:00 ·             ·              ·              ·              ▌
                """)
    }

    @Test func showsTheSelectedColumnAndHowManyLieBesideIt() {
        let narrow = picture(Samples.day, 40, 12)
        #expect(narrow.hasPrefix("‹2 1›"))
        #expect(narrow.contains("s Sara Ho") && narrow.contains("p Piet Vos"))
        #expect(!narrow.contains("Fatma") && !narrow.contains("张伟"))
    }

    @Test func hoursAreThoseOfAllColumnsAlsoOfThoseOutOfView() {
        #expect(picture(Samples.day, 40, 60).contains("18:30"))
    }

    @Test func theCursorIsOnTheSelectedBlock() throws {
        let shown = canvas(Samples.day, 40, 30)
        let cursor = try #require(shown.cursor)
        #expect(shown[cursor]?.glyph == "▶")
    }
}
